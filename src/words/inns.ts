// What inns are called after. Origin: written for this project from general knowledge (MIT).

/** In `the Fox and Compass`, `the Red Lion`. */
export const innSigns =
  'fox foxes rose crown horse horses groom dog duck hare hounds coach anchor plough harrow bell bull swan lion hart stag oak garter jockey gun barrel mow feathers wheatsheaf woolpack pheasant partridge unicorn ram lamb fleece falcon raven grapes vine compass compasses billet mitre shovel firkin whistle sceptre trumpet magpie stump goose gridiron child bush ferret fiddle cock waggon cushion';

/** Before one of `colouredSigns`: `the White Hart`. */
export const innColours = 'red white black blue golden green royal flying running';
export const colouredSigns = 'lion hart horse bull swan fox oak bell stag cow boar ram lamb';
