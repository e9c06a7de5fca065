import { acronyms } from './acronyms.js';
import { alikeLists } from './alike-lists.js';
import { andBetween } from './and-between.js';
import { beforeRole } from './before-role.js';
import { cleanEdges } from './clean-edges.js';
import { companies } from './companies.js';
import { courtCases } from './court-cases.js';
import { crowned } from './crowned.js';
import { cutPeople } from './cut-people.js';
import { dateline } from './dateline.js';
import { domains } from './domains.js';
import { elections } from './elections.js';
import { faint } from './faint.js';
import { firms } from './firms.js';
import { givenAsPeople } from './given-as-people.js';
import { givenNames } from './given-names.js';
import { headNouns } from './head-nouns.js';
import { headedRuns } from './headed-runs.js';
import { headedThings } from './headed-things.js';
import { headlineForms } from './headline-forms.js';
import { homeTowns } from './home-towns.js';
import { hyphenTails } from './hyphen-tails.js';
import { initials } from './initials.js';
import { inns } from './inns.js';
import { kindBefore } from './kind-before.js';
import { lettersBehind } from './letters-behind.js';
import { listedBodies } from './listed-bodies.js';
import { listedGroups } from './listed-groups.js';
import { listedThings } from './listed-things.js';
import { longForms } from './long-forms.js';
import { longOrganizations } from './long-organizations.js';
import { namedThings } from './named-things.js';
import { nicknamedTeams } from './nicknamed-teams.js';
import { nicknames } from './nicknames.js';
import { noNames } from './no-names.js';
import { numberedLaws } from './numbered-laws.js';
import { ofPlace } from './of-place.js';
import { ofThings } from './of-things.js';
import { offices } from './offices.js';
import { ownedPeople } from './owned-people.js';
import { particles } from './particles.js';
import { partyWingNames } from './party-wings.js';
import { peopleInContext } from './people-in-context.js';
import { peopleLists } from './people-lists.js';
import { placeFrames } from './place-frames.js';
import { portfolios } from './portfolios.js';
import { possessedThings } from './possessed-things.js';
import { purposeBodies } from './purpose-bodies.js';
import { lettersOfRegions } from './region-letters.js';
import { repeatedHeads } from './repeated-heads.js';
import { repeats } from './repeats.js';
import type { NameRule } from './rule.js';
import { saints } from './saints.js';
import { scorecards } from './scorecards.js';
import { seats } from './seats.js';
import { sheikhs } from './sheikhs.js';
import { shortOrganizations } from './short-organizations.js';
import { squads } from './squads.js';
import { storms } from './storms.js';
import { stripTitles } from './strip-titles.js';
import { surnames } from './surnames.js';
import { teams } from './teams.js';
import { thingPurposes } from './thing-purposes.js';
import { titled } from './titled.js';
import { titledWorks } from './titled-works.js';
import { whiteHouses } from './white-houses.js';

/**
 * First every name by itself: its edges, its titles, whether it is one at all, what its head noun says. Then the article as a whole:
 * an acronym takes the type of its long form, and what is sure in one place settles the other places.
 */
export const nameRules: readonly NameRule[] = [
  cleanEdges,
  saints,
  crowned,
  stripTitles,
  portfolios,
  titled,
  seats,
  givenNames,
  nicknames,
  givenAsPeople,
  peopleInContext,
  ownedPeople,
  cutPeople,
  initials,
  particles,
  sheikhs,
  hyphenTails,
  domains,
  lettersBehind,
  partyWingNames,
  namedThings,
  headNouns,
  headedRuns,
  headedThings,
  ofThings,
  possessedThings,
  numberedLaws,
  courtCases,
  thingPurposes,
  elections,
  firms,
  longOrganizations,
  ofPlace,
  purposeBodies,
  andBetween,
  repeatedHeads,
  offices,
  whiteHouses,
  longForms,
  beforeRole,
  dateline,
  acronyms,
  headlineForms,
  lettersOfRegions,
  surnames,
  shortOrganizations,
  alikeLists,
  peopleLists,
  kindBefore,
  titledWorks,
  companies,
  inns,
  listedBodies,
  placeFrames,
  homeTowns,
  listedGroups,
  scorecards,
  squads,
  nicknamedTeams,
  teams,
  storms,
  repeats,
  noNames,
  listedThings,
  faint,
];
