// The commonest small words of the languages that news comes in, for telling which language a text is in.
// Origin: own lists of function words (MIT). Words shared by several languages count for each of them.
export const languageWords: readonly (readonly [string, string])[] = [
  [
    'en',
    'the of and to in a is that for on with as was by at from it his are be this have has not he she they but an which their were had will said who been',
  ],
  [
    'de',
    'der die das und in den von zu mit dem des auf für ist im sich ein eine nicht auch es an als er sie nach bei aus wird einer um am sind noch wie dass hat',
  ],
  [
    'fr',
    'le la les de des du et en un une est que dans pour qui au sur par plus ne pas se ce il elle avec sont a été ont aux son cette mais',
  ],
  [
    'es',
    'el la los las de del y en un una que es por con para no se su al lo como más o pero sus ha este fue son desde muy entre',
  ],
  [
    'it',
    'il la le di del della e in un una che è per con non si su al lo come più o ma sono gli nel alla dei da ha anche',
  ],
  [
    'pt',
    'o a os as de do da dos das e em um uma que é por com para não se no na ao mais como mas foi são pelo pela seu sua',
  ],
  [
    'nl',
    'de het een en van in is op te dat voor met zijn niet aan er die om ook als bij naar uit door maar nog heeft werd wordt',
  ],
  [
    'sv',
    'och i att det som en på är av för med den till inte har de ett om han var från men vi så kan',
  ],
  [
    'da',
    'og i at det som en på er af for med den til ikke har de et om han var fra men vi så kan blev',
  ],
  [
    'no',
    'og i at det som en på er av for med den til ikke har de et om han var fra men vi så kan ble',
  ],
  [
    'pl',
    'i w na z do się nie to że jest o jak za od po przez dla oraz ale jego są był które przed tym',
  ],
  ['ru', 'и в не на что с по он как это его но из у за от для о к так мы все было был'],
  ['uk', 'і в не на що з по він як це його але із у за від для про до та є був ми все'],
  ['tr', 've bir bu da de için ile olarak olan çok daha en gibi ne kadar sonra'],
  ['id', 'yang dan di ini itu dengan untuk dari pada tidak dalam akan oleh juga ke karena bahwa'],
];
