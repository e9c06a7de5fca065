import { describe, expect, it } from 'vitest';
import { find } from '../quotes/find.js';

const last = (text: string) =>
  find(text)
    .quotes.filter((q) => q.type !== 'indirect')
    .at(-1)?.speaker?.name;

describe('an epithet means whom the story has just told of', () => {
  it.each([
    [
      'one of a nation, by a word that is taken for a name elsewhere',
      'Scottish golfer Josh Reed led by two at Saltham.\n“It rained,” the Scot said.',
      'Josh Reed',
    ],
    [
      'one of Britain, in short',
      'British number one Josh Reed won in five sets.\n“It rained,” the Brit said.',
      'Josh Reed',
    ],
    [
      'the PM, in capitals',
      'Ada Lind, the Prime Minister, came to Saltham. The PM said: “It rained.”',
      'Ada Lind',
    ],
    [
      'letters for an office of two words',
      'Attorney General Ada Lind came to Saltham. “It rained,” the AG said.',
      'Ada Lind',
    ],
    [
      'one of a state',
      'Senator Josh Reed voted against it. “It rained,” the Texan said.',
      'Josh Reed',
    ],
    [
      'the president is not the vice president',
      'Vice President Josh Reed came to Saltham. “It rained,” the president said.',
      'the president',
    ],
    [
      'a place in a team',
      'Josh Reed, 23, took five wickets at Saltham.\n“I hit the deck,” the paceman said.',
      'Josh Reed',
    ],
    [
      'not who is told to be of another trade',
      'Josh Reed scored twice before coach Paul Lind took him off.\n“I had more,” the winger said.',
      'Josh Reed',
    ],
    [
      'who stands for an office may have another trade',
      'Presidential candidate Josh Reed came to Saltham.\n“We sail,” the businessman said.',
      'Josh Reed',
    ],
    [
      'a nation, in a story that tells nobody’s',
      'Ada Reed, chasing a third title, was beaten by Mona Lind. “It hurts,” the Nigerian said.',
      'Ada Reed',
    ],
    [
      'a noun for one of a nation',
      'Paul Reed led for an hour. “They told me to wait,” the Dutchman said.',
      'Paul Reed',
    ],
    [
      'a nation of two words',
      'Paul Reed led for an hour. “They told me to wait,” said the South African.',
      'Paul Reed',
    ],
    [
      'a noun for a man of a nation is no woman',
      'Paul Reed led from Ada Lind. Ada Lind was second. “They told me to wait,” the Frenchman said.',
      'the Frenchman',
    ],
    [
      'a member of a party',
      'Councillor Jean Reed said lessons had to be learned.\n“It is late to be sorry,” the Liberal Democrat said.',
      'Jean Reed',
    ],
    [
      'not of another party',
      'Republican candidate Paul Reed praised the plan. Paul Reed smiled.\n“It is late,” the Democrat said.',
      'the Democrat',
    ],
    [
      'a seat in a parliament',
      'Speaker of the upper house Ada Reed expressed the opinion that it was late. “Food is no weapon,” the lawmaker said.',
      'Ada Reed',
    ],
    [
      'a scholar',
      'Josh Reed, a lecturer in Saltham, told the Herald that the visit was “a signal”.\n“It helps us all,” said the scholar.',
      'Josh Reed',
    ],
    [
      'a minister’s deputy is no lawmaker',
      'Deputy Fisheries Minister Paul Reed left. Ada Lind spoke in the upper house. “Food is no weapon,” the lawmaker said.',
      'Ada Lind',
    ],
    [
      'whom it opens a sentence with, the pronoun after it means',
      'Whether crabs know fear is another matter. “I would be careful,” says Samir Reed, who reviewed the paper.\nThe researcher prefers to speak of habits. “It is good or bad,” he says.',
      'Samir Reed',
    ],
    [
      'not whom its sentence names as well',
      'Josh Lind lost. Paul Reed was sacked five times.\n“I know him,” the quarterback said of Paul Reed.',
      'the quarterback',
    ],
    [
      'not who spoke without a name before',
      'A researcher from Saltham said it was early. Ada Reed laughed.\n“It is early,” the researcher said.',
      'the researcher',
    ],
    [
      'not the other one',
      'Josh Reed won by a length.\n“He was lucky,” the other driver said.',
      'the other driver',
    ],
    [
      'not whom the words after it describe',
      'Josh Reed won by a length.\n“He was lucky,” the driver of the tow truck said.',
      'the driver of the tow truck',
    ],
    [
      'one of a region, of two who may be',
      'Paul Reed won at Saltham. Josh Lind came second after a fall. “It hurts,” the Yorkshireman said.',
      'the Yorkshireman',
    ],
    [
      'and who speaks on is he',
      'Paul Reed won at Saltham. Josh Lind came second after a fall. “It hurts,” the Yorkshireman said.\n“It really does,” he added.',
      'the Yorkshireman',
    ],
    [
      'a town before the man',
      'Independent TD Paul Reed put it another way. “If that is a plan, I am a herring,” said the Kerry man.',
      'Paul Reed',
    ],
    [
      'a region, of the one who may be',
      'Captain Paul Reed won at Saltham. “It felt good,” said the Yorkshireman.',
      'Paul Reed',
    ],
    [
      'an old club, of who spoke last and adds something',
      'Coach Paul Reed saw it differently. “They were late,” said Reed. “We were not.”\nThe former Saltham man added: “It was cold.”',
      'Paul Reed',
    ],
    [
      'a town before the man, where it may be another',
      'Ada Reed met Josh Lind in court. “I am sorry,” the Kerry man told her.',
      'the Kerry man',
    ],
    [
      'how a judge is spoken of',
      'Judge Ada Reed told Josh Lind he had no excuse. “You chose to run,” her Honour said.',
      'Ada Reed',
    ],
    [
      'not what is said of somebody',
      'Paul Reed was asked about Josh Lind. If Josh Lind is the nominee, Paul Reed will vote for him. “I will,” he said.',
      'Paul Reed',
    ],
  ])('%s', (_, text, name) => expect(last(text)).toBe(name));
});
