// The commonest small words of the languages that news comes in, for telling which language a text is in.
// Origin: own lists of function words (MIT). Words shared by several languages count for each of them;
// words of one letter are left out: formulas and initials are full of them.
export const languageWords: readonly (readonly [string, string])[] = [
  [
    'en',
    'the of and to in is that for on with as was by at from it his are be this have has not he she they but an which their were had will said who been',
  ],
  [
    'de',
    'der die das und in den von zu mit dem des auf für ist im sich ein eine nicht auch es an als er sie nach bei aus wird einer um am sind noch wie dass hat',
  ],
  [
    'fr',
    'le la les de des du et en un une est que dans pour qui au sur par plus ne pas se ce il elle avec sont été ont aux son cette mais',
  ],
  [
    'es',
    'el la los las de del en un una que es por con para no se su al lo como más pero sus ha este fue son desde muy entre',
  ],
  [
    'it',
    'il la le di del della in un una che per con non si su al lo come più ma sono gli nel alla dei da ha anche',
  ],
  [
    'pt',
    'os as de do da dos das em um uma que por com para não se no na ao mais como mas foi são pelo pela seu sua',
  ],
  [
    'nl',
    'de het een en van in is op te dat voor met zijn niet aan er die om ook als bij naar uit door maar nog heeft werd wordt',
  ],
  [
    'sv',
    'och att det som en på är av för med den till inte har de ett om han var från men vi så kan',
  ],
  [
    'da',
    'og at det som en på er af for med den til ikke har de et om han var fra men vi så kan blev',
  ],
  [
    'no',
    'og at det som en på er av for med den til ikke har de et om han var fra men vi så kan ble',
  ],
  ['pl', 'na do się nie to że jest jak za od po przez dla oraz ale jego są był które przed tym'],
  ['ru', 'не на что по он как это его но из за от для так мы все было был'],
  ['uk', 'не на що по він як це його але із за від для про до та був ми все'],
  ['tr', 've bir bu da de için ile olarak olan çok daha en gibi ne kadar sonra'],
  ['id', 'yang dan di ini itu dengan untuk dari pada tidak dalam akan oleh juga ke karena bahwa'],
];
