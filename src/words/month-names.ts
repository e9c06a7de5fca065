// Month names of 15 languages, January to December, for reading date lines of the world's press. Origin: own list (MIT).
// Genitives where dates use them (Polish, Russian, Ukrainian); names without accents and short forms are derived.
const byLanguage: Readonly<Record<string, string>> = {
  en: 'january february march april may june july august september october november december',
  de: 'januar februar märz april mai juni juli august september oktober november dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  id: 'januari februari maret april mei juni juli agustus september oktober november desember',
};

/** Short forms that are no plain beginnings of the name. */
const irregular =
  'sept=9 jänner=1 jän=1 feber=2 mär=3 mrz=3 févr=2 gen=1 agu=8 ags=8 okt=10 des=12 déc=12';

/** Lower-case month name or short form → 1-12. An earlier language keeps a form that two share. */
let names: Map<string, number> | null = null;

export function monthOfName(lowerCaseName: string): number {
  names ??= build();
  return names.get(lowerCaseName) ?? 0;
}

function build(): Map<string, number> {
  const map = new Map<string, number>();
  const add = (name: string, month: number): void => {
    if (!map.has(name)) map.set(name, month);
  };
  const lists = Object.values(byLanguage).map((list) => list.split(' '));
  for (const list of lists) for (const [at, name] of list.entries()) add(name, at + 1);
  for (const list of lists) {
    for (const [at, name] of list.entries()) {
      const plain = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
      for (const form of [
        plain,
        name.slice(0, 3),
        name.slice(0, 4),
        plain.slice(0, 3),
        plain.slice(0, 4),
      ]) {
        if (form.length >= 3) add(form, at + 1);
      }
    }
  }
  for (const pair of irregular.split(' ')) {
    const [name, month] = pair.split('=');
    add(name!, Number(month));
  }
  return map;
}
