/** Titles and nouns that tell a person's gender. Origin: written for this project (MIT). */
export const femaleTitles = `mrs ms miss lady dame madam madame queen princess duchess countess baroness empress chairwoman spokeswoman
congresswoman councilwoman businesswoman policewoman actress sister mother daughter wife aunt widow niece granddaughter
grandmother heiress hostess waitress woman girl señora senora frau mme begum`;
export const maleTitles = `mr sir lord king prince duke earl baron count emperor chairman spokesman congressman councilman businessman policeman
actor brother father son husband uncle widower nephew grandson grandfather heir waiter man boy señor senor herr pope bishop
archbishop cardinal imam ayatollah rabbi sheikh sultan emir fr`;
