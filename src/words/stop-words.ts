// Words that say nothing about what a story is about: function words, and words that every news story has (said, also, last, year).
// Origin: own list, written for this project (MIT).
export const stopWords =
  "a about above across after again against ago all almost along already also although always am among an and another any anyone anything are aren't " +
  "around as asked at away back be became because become been before being below between both but by came can can't cannot come could couldn't day did " +
  "didn't do does doesn't doing don't done down during each early either else enough even ever every few first for four from further get getting go goes " +
  "going gone got had hadn't has hasn't have haven't having he her here hers herself him himself his how however i if in instead into is isn't it its " +
  'itself just last later least less let like made make makes many may me might mr mrs ms dr miss more most much must my myself near never new next no ' +
  'nor not nothing now of off often on once one only onto or other others our out over own per put same say saying says see seen several she should ' +
  "shouldn't since so some something soon still such take taken than that the their them then there these they thing things think this those three " +
  "through time to today together told tomorrow too took toward towards two under until up upon us use used very was wasn't way we week weeks well " +
  "went were weren't what when where whether which while who whom whose why will with within without won't would wouldn't yesterday yet you your " +
  "year years said added according reported 's 'll 're 've 'd 'm monday tuesday wednesday thursday friday saturday sunday";
