//! Small lists of our own: given names by gender, roles of people, words of organisations, places.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::Gender;

const MALE: &str = "barack aaron adam adrian ahmed alan albert alejandro alex alexander alexei ali allan amir \
    andre andreas andrew andy angelo anthony antonio arthur ben benjamin bernard bernie bill bob boris \
    brad brandon brett brian bruce bryan carl carlos charles charlie chris christian christopher claudio \
    clive colin craig dan daniel dave david dean dennis derek diego dmitri dominic don donald doug \
    douglas duncan dylan ed eddie edward elon emmanuel enrique eric erik ethan evan felix ferjani \
    fernando francesco francis francisco frank fred frederick gary gavin geoffrey george gerald giovanni \
    giuseppe glen gordon graham greg gregory guy hans harold harry hassan henry hernan howard hugh hugo \
    ian ibrahim igor isaac ivan jack jacob jaime jake james jamie jason javier jay jean jeff jeffrey \
    jeremy jerry jesse jesus jim jimmy joachim joe joel john johnny jon jonathan jordan jorge jose josé \
    joseph josh joshua juan julian justin karl keith ken kenneth kevin khaled kyle lars larry lawrence \
    lee leo leon leonard leonardo lewis liam lloyd louis luca lucas luis luke manuel marc marcel marco \
    marcus mario mark martin matt matteo matthew maurice max maxime mehmet michael miguel mike mikhail \
    mohamed mohammad mohammed muhammad nabil najib narendra nathan neil nicholas nick nicolas nigel \
    nikolai noah norman oliver olivier omar oscar owen pablo patrick paul pedro pete peter phil philip \
    pierre rafael ralph ramon raymond ricardo richard rick rob robert roberto robin rodrigo roger roland \
    ron ronald ross roy russell ryan salman sam samuel scott sean sebastian sergei sergio seth shane \
    simon stanley stefan stephen steve steven stuart suleiman tariq ted terry theodore thomas tim \
    timothy tobias tomas jonas karim toby todd tom tommy tony travis trevor tyler victor vincent vladimir volodymyr walter \
    warren wayne will william xavier yusuf zachary emeka kwame kofi sanjay rajesh arjun vikram ravi \
    hiroshi kenji takeshi wei jun min-jun pavel piotr tomasz janos laszlo sven olaf henrik mikael";
const FEMALE: &str = "abigail agnes aisha alexandra alice alicia alison amanda amber amelia amina amy ana \
    andrea angela angelina anita ann anna anne annie antonia ashley audrey barbara beatrice becky \
    bernadette beth betty beverly bonnie brenda bridget brittany camila camille carla carmen carol \
    caroline carolyn catherine cecilia charlotte chelsea cheryl chloe christina christine claire clara \
    claudia colleen courtney cynthia daisy danielle dawn deborah debra denise diana diane donna dora \
    doris dorothy edith eileen elaine eleanor elena elisa elizabeth ella ellen emily emma erica erin \
    esther eva evelyn fatima fiona florence frances gabriela gail gemma georgia gina giorgia gladys \
    gloria grace greta hannah harriet hazel heather heidi helen helena hillary holly ines ingrid irene \
    iris isabel isabella ivy jackie jacqueline jane janet janice jasmine jean jenna jennifer jenny jessica \
    jill joan joanna joanne josephine joy joyce judith judy julia juliana julie june kamala karen kate \
    katherine kathleen kathryn kathy katie kay kayla kelly kerry kimberly kirsten kristen kristin laura \
    lauren leah leila lena leslie leticia lily linda lindsay lisa liz lois lori louise lucia lucy lydia \
    lynn madison maggie mandy margaret maria marie marilyn marina marion marjorie martha mary maureen \
    megan melania melanie melissa mercedes mia michelle mildred miriam molly monica nancy naomi natalia \
    natalie nicola nicole nina nora norma olga olivia pamela patricia paula pauline penelope penny \
    phyllis priya rachel rebecca regina renee rita roberta rosa rose rosemary ruth sabrina sally \
    samantha sandra sara sarah savanah savannah selena shannon sharon sheila shirley silvia simone sofia \
    sonia sophia sophie stacy stefania stella stephanie sue susan suzanne sylvia tamara tanya taylor \
    teresa theresa tiffany tina tomi tracy ursula valentina valerie vanessa vera veronica victoria \
    virginia vivian wanda wendy whitney yolanda yvonne zoe ilse petra karin lena nadia amara ida maja selma ngozi amara chioma lakshmi anjali sunita \
    yuki akiko mei ling agnieszka katarzyna ilona astrid freya sigrid";
/// Nouns that say what a person is, with nouns of kinship.
const ROLES: &str = "accountant activist actor actress adviser advisor advocate agent alderman ambassador \
    analyst anchor anthropologist archaeologist archbishop archeologist architect artist assistant \
    astronaut astronomer athlete attorney aunt author ayatollah baker banker baron baroness barrister \
    bassist biologist bishop blogger boss bowler boxer boyfriend broadcaster broker brother builder \
    businessman businesswoman campaigner candidate captain cardinal caretaker carpenter ceo chair \
    chairman chairperson chairwoman champion chancellor chef chemist chief choreographer clerk climber \
    co-founder co-author coach colleague colonel columnist comedian commander commentator commissioner \
    composer conductor congressman congresswoman constable consul consultant contractor coordinator \
    coroner correspondent councillor councilman councilwoman counsel cousin creator critic curator \
    cyclist dad dame dancer daughter dean diver defendant defender dentist deputy designer detective developer \
    diplomat director doctor drummer duchess duke ecologist economist editor engineer entrepreneur envoy \
    epidemiologist executive expert explorer farmer father fellow filmmaker financier firefighter fisherman \
    footballer forward founder fiancé fiancée friend general geologist girlfriend goalkeeper governor \
    graduate grandfather grandmother granddaughter grandson guard guitarist head headmaster headteacher \
    hero historian host husband imam infielder influencer inspector investor journalist judge justice \
    king lady lawmaker lawyer leader lecturer librarian lieutenant linguist lord magistrate magnate \
    manager master marine mathematician mayor member meteorologist midfielder millionaire billionaire minister \
    missionary model mogul mom monk mother mp mum musician naturalist neighbor neighbour neuroscientist \
    novelist nun nurse officer official opponent organiser organizer owner painter paramedic partner \
    pastor patriarch philosopher photographer physician physicist pianist pilot pitcher planner player \
    playwright poet policeman policewoman politician pope premier presenter president president-elect \
    pretender priest prince princess principal producer professor programmer promoter prosecutor \
    psychiatrist psychologist publisher quarterback queen rabbi ranger rapper referee refugee registrar \
    reporter representative researcher resident reverend rider runner sailor scholar scientist \
    screenwriter sculptor secretary senator sergeant sheriff singer sister skier skipper sociologist \
    soldier solicitor son songwriter speaker specialist spokesman spokesperson spokeswoman star stepdad \
    stepdaughter stepfather stepmom stepmother stepson strategist striker student superintendent surgeon \
    survivor suspect swimmer teacher technician treasurer trader trainer trustee tutor tycoon woman man boy girl teenager uncle \
    undersecretary vet veteran vice-president victim violinist viscount vocalist volunteer warden widow \
    widower wife parents children twins siblings winner witness worker wrestler writer";
const TITLES: &str = "mr mrs ms miss mx dr prof professor president minister king queen prince princess pope \
    bishop archbishop cardinal father sister senator sen congressman congresswoman rep representative \
    governor gov mayor judge justice general gen colonel col major captain capt lieutenant lt sergeant sgt \
    sheriff officer inspector sir dame lord lady baron baroness chancellor premier chief director \
    secretary undersecretary ambassador commissioner detective coach rabbi imam reverend rev emeritus";
const MALE_WORDS: &str = "mr king prince pope father sir lord baron actor brother dad husband son uncle \
    grandfather stepdad stepfather businessman chairman congressman spokesman boyfriend widower duke \
    policeman fisherman councilman headmaster grandson nephew priest man boy";
const FEMALE_WORDS: &str = "mrs ms miss queen princess dame lady baroness actress sister mom mum mother \
    wife daughter aunt grandmother stepmother stepmom businesswoman chairwoman congresswoman \
    spokeswoman girlfriend widow duchess policewoman councilwoman granddaughter niece nun woman girl";
const ORGANISATION_WORDS: &str = "agency airlines airways alliance army arts assembly association associates \
    authority bank board brothers bureau cabinet center centre chamber church city club coalition college \
    commission committee company congress corp corporation council court department dept division \
    federation force forces foundation fund government group guard herald hospital house inc industries \
    institute international journal laboratory league ltd magazine ministry mosque movement museum navy \
    network news office organisation organization parliament partners party plc police post press project \
    records school senate services society state studios supreme symphony syndicate systems team \
    technologies theatre theater times trust union united university";
const PLACES: &str = "afghanistan africa alabama alaska albania algeria america amsterdam argentina arizona \
    arkansas asia athens atlanta auckland australia austria azerbaijan baghdad bahrain bangladesh barcelona \
    beijing belarus belgium berlin birmingham bolivia boston bosnia brazil britain brussels bucharest \
    budapest bulgaria burma cairo calgary california cambodia cameroon canada chicago chile china \
    christchurch colombia colorado connecticut copenhagen croatia cuba cyprus dallas damascus delaware \
    delhi denmark denver detroit dubai dublin ecuador edinburgh egypt england estonia ethiopia europe \
    finland florida france gaza geneva genoa georgia germany ghana glasgow greece guatemala haiti hamburg \
    havana hawaii helsinki honduras houston hungary iceland idaho illinois india indiana indonesia iowa iran \
    iraq ireland israel istanbul italy jakarta jamaica japan jerusalem jordan kabul kansas kazakhstan kentucky \
    kenya kosovo kuwait kyiv kiev la lagos laos latvia lebanon libya lisbon lithuania liverpool livorno london \
    louisiana luxembourg madrid maine malaysia malta manchester manila maryland massachusetts mecca melbourne \
    mexico miami michigan milan minnesota mississippi missouri moldova mongolia montana montreal morocco \
    moscow mumbai munich myanmar nairobi nebraska nepal netherlands nevada nigeria norway oakland ohio oklahoma \
    oman ontario oregon oslo ottawa pakistan palestine panama paris pennsylvania peru philadelphia philippines \
    poland portugal prague pyongyang qatar quebec rome romania russia rwanda scotland seattle senegal seoul \
    serbia shanghai singapore slovakia slovenia somalia spain stockholm sudan sweden switzerland sydney syria \
    taiwan tehran tennessee texas thailand tokyo toronto tunisia turkey uganda uk ukraine us usa utah uzbekistan \
    vancouver venezuela venice vermont vienna vietnam virginia wales warsaw washington wellington wisconsin \
    wyoming yemen zambia zimbabwe u.s. u.s.a. u.k.";

fn set(words: &'static str) -> HashSet<&'static str> {
    words.split_whitespace().collect()
}

static GIVEN: LazyLock<HashMap<&'static str, Option<Gender>>> = LazyLock::new(|| {
    let mut names: HashMap<_, _> = MALE
        .split_whitespace()
        .map(|name| (name, Some(Gender::Male)))
        .collect();
    for name in FEMALE.split_whitespace() {
        // A name in both lists says nothing of gender.
        let gender = if names.contains_key(name) {
            None
        } else {
            Some(Gender::Female)
        };
        names.insert(name, gender);
    }
    names
});
static ROLE_SET: LazyLock<HashSet<&'static str>> = LazyLock::new(|| set(ROLES));
static TITLE_SET: LazyLock<HashSet<&'static str>> = LazyLock::new(|| set(TITLES));
static MALE_SET: LazyLock<HashSet<&'static str>> = LazyLock::new(|| set(MALE_WORDS));
static FEMALE_SET: LazyLock<HashSet<&'static str>> = LazyLock::new(|| set(FEMALE_WORDS));
static ORGANISATION_SET: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| set(ORGANISATION_WORDS));
static PLACE_SET: LazyLock<HashSet<&'static str>> = LazyLock::new(|| set(PLACES));

/// Places of several words, in lower case.
const LONG_PLACES: [&str; 34] = [
    "new york",
    "new york city",
    "los angeles",
    "san francisco",
    "san diego",
    "hong kong",
    "new zealand",
    "north korea",
    "south korea",
    "united kingdom",
    "united states",
    "united nations",
    "saudi arabia",
    "south africa",
    "sri lanka",
    "el salvador",
    "costa rica",
    "puerto rico",
    "new jersey",
    "new mexico",
    "new hampshire",
    "north carolina",
    "south carolina",
    "north dakota",
    "south dakota",
    "west virginia",
    "rhode island",
    "new delhi",
    "buenos aires",
    "cape town",
    "tel aviv",
    "northern ireland",
    "middle east",
    "south america",
];

/// Whether `lower` is a listed place of several words.
pub fn is_long_place(lower: &str) -> bool {
    LONG_PLACES.contains(&lower)
}

/// Whether `lower` is a listed given name.
pub fn is_given_name(lower: &str) -> bool {
    GIVEN.contains_key(lower)
}

/// The gender a given name, a title or a role points to.
pub fn gender(lower: &str) -> Option<Gender> {
    let word = lower.trim_end_matches('.');
    if MALE_SET.contains(word) {
        Some(Gender::Male)
    } else if FEMALE_SET.contains(word) {
        Some(Gender::Female)
    } else {
        GIVEN.get(word).copied().flatten()
    }
}

/// Whether `lower` says what a person is: `singer`, `mayor`, `aunt`; plurals too.
pub fn is_role(lower: &str) -> bool {
    ROLE_SET.contains(lower)
        || has_role_ending(lower)
        || lower
            .strip_suffix('s')
            .is_some_and(|one| ROLE_SET.contains(one))
        || lower
            .rsplit('-')
            .next()
            .is_some_and(|tail| tail.len() < lower.len() && ROLE_SET.contains(tail))
}

/// Endings of occupations: `botanist`, `technician`, `photographer`.
fn has_role_ending(lower: &str) -> bool {
    lower.len() > 6
        && (lower.ends_with("ologist")
            || lower.ends_with("ician")
            || lower.ends_with("ographer")
            || lower.ends_with("maker")
            || lower.ends_with("keeper")
            || (lower.ends_with("ist")
                && !matches!(
                    lower,
                    "consist"
                        | "persist"
                        | "subsist"
                        | "racist"
                        | "sexist"
                        | "dentist"
                        | "feminist"
                        | "specialist"
                        | "communist"
                        | "socialist"
                        | "capitalist"
                        | "terrorist"
                        | "nationalist"
                        | "secularist"
                )))
}

/// Whether `lower` stands before a name as a title: `president`, `mr.`.
pub fn is_title(lower: &str) -> bool {
    TITLE_SET.contains(lower.trim_end_matches('.'))
}

/// Whether `lower` marks the name of an organisation.
pub fn is_organisation_word(lower: &str) -> bool {
    ORGANISATION_SET.contains(lower)
}

/// Whether `lower` is a listed country, state or city.
pub fn is_place(lower: &str) -> bool {
    PLACE_SET.contains(lower)
}
