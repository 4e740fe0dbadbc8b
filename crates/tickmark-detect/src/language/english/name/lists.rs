//! Roles and titles of people, words of organisations: small lists of our own.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::{Gender, given};

pub use super::given::is_given_name;
pub use super::place::{is_long_place, is_nationality, is_people, is_place, sort_of_place};

/// Nouns that say what a person is, with nouns of kinship.
const ROLES: &str = "accountant activist actor actress adviser advisor advocate agent alderman ambassador analyst \
    anchor animator anthropologist archaeologist archbishop archeologist architect artist \
    assistant astronaut astronomer athlete attorney auctioneer auditor aunt author ayatollah \
    baker banker barber baron baroness barrister bassist batsman batter beekeeper billionaire \
    biographer biologist bishop blacksmith blogger boss botanist bowler boxer boy boyfriend \
    brewer bride broadcaster broker brother builder businessman businesswoman butcher cameraman \
    campaigner candidate captain cardinal cardiologist caretaker carpenter cartoonist cellist \
    ceo chair chairman chairmen chairperson chairwoman champion chancellor chef chemist chief \
    children choreographer clerk climatologist climber co-author co-founder coach cobbler \
    colleague colonel columnist comedian commander commentator commissioner composer conductor \
    congressman congresswoman constable consul consultant contractor coordinator coroner \
    correspondent councillor councilman councilwoman counsel cousin creator criminologist critic \
    curator cyclist dad dame dancer daughter dealer dean defendant defender demographer dentist \
    deputy designer detective developer diplomat director dissident diver dj doctor drummer \
    duchess duke ecologist economist editor electrician emperor empress engineer entrepreneur \
    envoy epidemiologist essayist executive expert explorer farmer father fellow fiancé fiancée \
    filmmaker financier firefighter fireman fisherman flautist footballer forward founder friend \
    gardener general geologist girl girlfriend goalkeeper golfer governor graduate granddaughter \
    grandfather grandmother grandson grocer groom guard guitarist gymnast hairdresser head \
    headmaster headteacher hero historian host husband illustrator imam immunologist infielder \
    influencer inspector investor jeweler jeweller jockey journalist judge justice king lady \
    lawmaker lawyer leader lecturer librarian lieutenant linguist lobbyist lord magistrate \
    magnate man manager marathoner marine master mathematician mayor mechanic member memoirist \
    meteorologist midfielder midwife millionaire miner minister missionary model mogul mom monk \
    mother mp mum musician naturalist neighbor neighbour neuroscientist novelist nun nurse \
    oceanographer officer official ombudsman opponent organiser organizer owner painter \
    paramedic parents partner pastor patriarch philosopher photographer physician physicist \
    pianist pilot pitcher planner player playwright plumber poet policeman policewoman \
    politician pollster pope premier presenter president president-elect pretender priest prince \
    princess principal producer professor programmer promoter prosecutor psychiatrist \
    psychologist publisher quarterback queen rabbi ranger rapper referee refugee registrar \
    reporter representative researcher resident reverend rider rower runner sailor salesman \
    saleswoman scholar scientist screenwriter sculptor secretary seismologist senator sergeant \
    shepherd sheriff showrunner siblings singer sister skater skier skipper sociologist soldier \
    solicitor son songwriter speaker specialist spokesman spokesperson spokeswoman sprinter star \
    statistician stepdad stepdaughter stepfather stepmom stepmother stepson stockbroker \
    strategist striker student superintendent surgeon survivor suspect swimmer tailor teacher \
    technician teenager theologian trader trainer translator treasurer trustee tutor twins \
    tycoon uncle undersecretary vet veteran vice-president victim violinist virologist viscount \
    vocalist volunteer waiter waitress warden welder whistleblower widow widower wife winemaker \
    winner witness woman worker wrestler writer zoologist";
/// Words that stand before a name as its title.
const TITLES: &str = "adm admiral alderman ambassador archbishop ayatollah baron baroness bishop brig brigadier \
    capt captain cardinal chancellor chief cllr cmdr coach col colonel commander commissioner \
    congressman congressperson congresswoman constable corporal councillor councilman \
    councilwoman count countess cpl dame dcs deputy detective director dr duchess duke emeritus \
    emir envoy father gen general gov governor hon imam inspector judge justice king lady \
    lieutenant lord lt madame maj major marshal mayor messrs minister miss monsieur mr mrs ms \
    mullah mx officer pfc pope premier president prince princess prof professor queen rabbi rep \
    representative rev reverend secretary sen senator sergeant señor señora sgt sheik sheikh \
    sheriff signor sir sister spokesman spokesperson spokeswoman ssgt sultan superintendent supt \
    undersecretary vice-chancellor vice-president viscount";
/// Titles and roles of men.
const MALE_WORDS: &str = "actor ayatollah baron boy boyfriend brother businessman cameraman chairman congressman \
    councilman count craftsman dad duke emir emperor father fisherman frontman godfather \
    grandfather grandson groom headmaster husband king lord man monk monsieur mr nephew nobleman \
    policeman pope priest prince salesman señor sheik sheikh signor sir son spokesman stepdad \
    stepfather sultan uncle viscount widower";
/// Titles and roles of women.
const FEMALE_WORDS: &str = "actress aunt baroness bride businesswoman camerawoman chairwoman congresswoman councilwoman \
    countess dame daughter duchess empress girl girlfriend godmother granddaughter grandmother \
    heroine hostess lady madame midwife miss mom mother mrs ms mum niece noblewoman nun \
    policewoman princess queen saleswoman señora sister spokeswoman stepmom stepmother waitress \
    widow wife woman";
/// Words that mark the name of an organisation.
const ORGANISATION_WORDS: &str = "academy administration agency airline airlines airways alliance army arts assembly \
    associates association authority bank battalion battery board brigade brothers bureau \
    cabinet center centre chamber church city club co-operative coalition college commission \
    committee companies company conglomerate congress constabulary cooperative corp corporation \
    council court department dept directorate division dynamics electric embassy enterprises \
    exchange federation force forces foundation fund gmbh government group guard guards guild \
    herald holdings hospital house inc industries institute institution intelligence \
    international investments journal lab laboratories laboratory labs league legion llc llp ltd \
    magazine militia mills ministry mission mosque motors movement museum nations navy network \
    news newspapers observatory office orchestra organisation organization parliament partners \
    party pharmaceuticals pictures plc police polytechnic post press project publishing radio \
    records regiment reserve school secretariat senate service services society software \
    solutions squad squadron state studios supreme symphony syndicate systems taskforce team \
    technologies television theater theatre times treasury tribunal trust tv union united \
    university wire workers";

/// Nouns for the sort of an organisation, in groups that may stand for each other; the first of a
/// group is its widest word.
const ORGANISATION_SORTS: [&str; 12] = [
    "company firm corporation business startup start-up retailer manufacturer carmaker automaker \
     airline carrier bank lender insurer publisher brand giant conglomerate supermarket developer \
     chain utility operator producer supplier studio label consultancy brewery multinational",
    "agency department ministry bureau authority regulator watchdog commission administration \
     inspectorate directorate secretariat office",
    "council board committee panel parliament congress senate assembly legislature cabinet",
    "university college school institute academy laboratory observatory faculty",
    "team club side franchise squad",
    "party coalition alliance",
    "organisation organization group charity foundation union association federation nonprofit \
     institution movement ngo society network trust fund guild",
    "newspaper paper magazine broadcaster channel station journal website tabloid daily weekly \
     outlet platform",
    "army navy force militia battalion brigade squadron regiment unit",
    "hospital clinic museum gallery church theatre theater library orchestra band choir mosque",
    "court tribunal jury",
    "government state",
];
/// Nouns for the sort of a place.
const PLACE_SORTS: &str = "borough capital city commune country county district hamlet island \
    kingdom municipality nation neighborhood neighbourhood parish port province region republic \
    resort state suburb territory town township village";
/// Nouns for the sort of a work.
const WORK_SORTS: &str = "album anthem ballad biopic blockbuster book comedy documentary drama ep film memoir movie musical \
    novel opera play poem podcast series show single sitcom song symphony thriller trilogy video-game";
/// Words that end or open the name of a place.
const PLACE_WORDS: &str = "airport alley avenue barrage base bay beach boulevard bridge camp canal canyon \
    cape castle cathedral coast county creek dam desert district falls forest fort glacier gorge \
    governorate gulf harbor harbour heights highway hill hills island islands isle isles lagoon lake \
    lane marina mountain mountains mount oasis ocean palace park peninsula plateau plaza \
    port province reservoir river road sea square station strait street territory tower towers \
    town valley village volcano woods";

fn set(words: &'static str) -> HashSet<&'static str> {
    words.split_whitespace().collect()
}

static ROLE_SET: LazyLock<HashSet<&'static str>> = LazyLock::new(|| set(ROLES));
static TITLE_SET: LazyLock<HashSet<&'static str>> = LazyLock::new(|| set(TITLES));
static MALE_SET: LazyLock<HashSet<&'static str>> = LazyLock::new(|| set(MALE_WORDS));
static FEMALE_SET: LazyLock<HashSet<&'static str>> = LazyLock::new(|| set(FEMALE_WORDS));
static PLACE_SORT_SET: LazyLock<HashSet<&'static str>> = LazyLock::new(|| set(PLACE_SORTS));
static WORK_SORT_SET: LazyLock<HashSet<&'static str>> = LazyLock::new(|| set(WORK_SORTS));
static PLACE_WORD_SET: LazyLock<HashSet<&'static str>> = LazyLock::new(|| set(PLACE_WORDS));
static ORGANISATION_SORT: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
    let mut sorts = HashMap::new();
    for group in ORGANISATION_SORTS {
        let widest = group.split_whitespace().next().unwrap_or_default();
        for word in group.split_whitespace() {
            sorts.entry(word).or_insert(widest);
        }
    }
    sorts
});
static ORGANISATION_SET: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| set(ORGANISATION_WORDS));

/// The gender a given name, a title or a role points to.
pub fn gender(lower: &str) -> Option<Gender> {
    let word = lower.trim_end_matches('.');
    if MALE_SET.contains(word) {
        Some(Gender::Male)
    } else if FEMALE_SET.contains(word) {
        Some(Gender::Female)
    } else {
        given::gender(word)
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

/// The widest word of the group that the sort of an organisation belongs to:
/// `airline` is a `company`.
pub fn sort_of_organisation(lower: &str) -> Option<&'static str> {
    ORGANISATION_SORT.get(lower).copied()
}

/// Whether `lower` says what sort of place something is: `town`.
pub fn is_place_sort(lower: &str) -> bool {
    PLACE_SORT_SET.contains(lower)
}

/// Whether `lower` says what sort of work something is: `film`.
pub fn is_work_sort(lower: &str) -> bool {
    WORK_SORT_SET.contains(lower)
}

/// Whether `lower` ends or opens the names of places: `street`, `lake`.
pub fn is_place_word(lower: &str) -> bool {
    PLACE_WORD_SET.contains(lower)
}
