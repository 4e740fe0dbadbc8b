//! Countries, states, cities and regions, with the noun each is called by, and the peoples named
//! after them.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Countries, also former ones and parts that pass for one.
const COUNTRIES: &str = "afghanistan albania algeria america andorra angola antigua argentina armenia australia \
    austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan \
    bolivia bosnia botswana brazil britain brunei bulgaria burma burundi cambodia cameroon \
    canada chad chile china colombia comoros congo croatia cuba cyprus czechia czechoslovakia \
    denmark djibouti dominica dprk ecuador egypt england eritrea estonia eswatini ethiopia fiji \
    finland france gabon gambia georgia germany ghana greece greenland grenada guatemala guinea \
    guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica \
    japan jordan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho \
    liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia \
    maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia \
    montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger \
    nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland \
    portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore \
    slovakia slovenia somalia spain sudan suriname swaziland sweden switzerland syria taiwan \
    tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan tuvalu türkiye u.k. u.s. \
    u.s.a. uae uganda uk ukraine uruguay us usa ussr uzbekistan vanuatu venezuela vietnam wales \
    yemen yugoslavia zambia zimbabwe";
/// States, provinces, counties and islands that are often named alone.
const STATES: &str = "aceh alabama alaska alberta alsace anbar andalusia arizona arkansas assam bahia bali \
    balochistan bavaria bihar borneo brittany california cambridgeshire catalonia chechnya \
    cheshire chiapas colorado connecticut cornwall corsica crimea cumbria dagestan darfur \
    delaware derbyshire devon donbas dorset essex flanders florida galicia gaza guangdong \
    gujarat hampshire hawaii helmand hesse hokkaido hubei hunan idaho illinois indiana iowa \
    jalisco java kandahar kansas kashmir kent kentucky kerala kurdistan lancashire lincolnshire \
    lombardy louisiana luzon maharashtra maine manitoba maryland massachusetts michigan mindanao \
    minnesota mississippi missouri montana nebraska nevada newfoundland nineveh norfolk normandy \
    northumberland nunavut oaxaca ohio okinawa oklahoma ontario oregon oxfordshire pennsylvania \
    provence punjab quebec queensland rajasthan sardinia saskatchewan saxony siberia sichuan \
    sicily sinaloa sindh suffolk sumatra surrey sussex tasmania tennessee texas tibet tigray \
    tuscany ulster utah veneto vermont virginia wallonia washington wisconsin wyoming xinjiang \
    yorkshire yukon zanzibar";
/// Capitals and big cities.
const CITIES: &str = "aleppo amsterdam ankara antwerp athens atlanta auckland austin baghdad baku baltimore bamako \
    bangalore bangkok barcelona barranquilla basra beijing beirut belfast belgrade bengaluru \
    bergen berlin bern birmingham bishkek bogota bogotá bologna bonn bordeaux boston brasilia \
    brasília bratislava bremen brighton brisbane bristol brno brooklyn brussels bucharest \
    budapest buffalo cairo calcutta calgary cambridge canberra caracas cardiff casablanca \
    chengdu chennai chicago chisinau chișinău christchurch cincinnati cleveland cologne columbus \
    copenhagen cork coventry dakar dallas damascus delhi denver derby detroit dhaka doha donetsk \
    dortmund dresden dubai dublin dundee durban dushanbe düsseldorf edinburgh edmonton erbil \
    fallujah florence frankfurt freetown gdansk gdańsk geneva genoa ghent glasgow gothenburg \
    granada graz guadalajara guangzhou guayaquil halifax hamburg hanoi hanover harare havana \
    helsinki hiroshima hobart homs honolulu houston hyderabad idlib indianapolis isfahan \
    islamabad istanbul izmir jakarta jeddah jerusalem johannesburg juba kabul kampala karachi \
    karbala kathmandu kharkiv khartoum kherson kiev kigali kingston kinshasa kirkuk kobani kobe \
    kolkata krakow kraków kyiv kyoto lagos lahore lausanne leeds leicester leipzig libreville \
    lille lima limerick lisbon liverpool livorno ljubljana london luanda lucknow lusaka luxor \
    lviv lyon madrid malmo malmö managua manama manbij manchester manila maputo mariupol \
    marrakesh marseille mecca medellin medellín medina melbourne memphis miami milan milwaukee \
    minneapolis minsk mogadishu monrovia monterrey montevideo montreal moscow mosul mumbai \
    munich muscat nagasaki nagoya nairobi najaf nanjing nantes naples nashville newcastle \
    nicosia nimrud nottingham nuremberg oakland odesa odessa omaha oran orlando osaka oslo \
    ottawa oxford palermo palmyra paris perth philadelphia phoenix pisa pittsburgh plymouth \
    podgorica portland porto prague pretoria pristina pyongyang quito rabat raleigh ramallah \
    rangoon raqqa reykjavik reykjavík riga rijeka riyadh rome rotterdam sacramento salzburg \
    samarra sana'a sanaa sarajevo seattle seoul seville shanghai sheffield shenzhen sinjar \
    skopje southampton stockholm strasbourg stuttgart sydney taipei tallinn tampa tangier \
    tashkent tbilisi tehran thessaloniki tianjin tijuana tikrit tirana tokyo toronto toulouse \
    tripoli tucson tulsa tunis turin uppsala utrecht valencia valletta vancouver venice verona \
    vienna vientiane vilnius vladivostok warsaw wellington winnipeg wuhan yangon yerevan \
    yokohama york zagreb zaragoza zurich zürich";
/// Continents, seas, rivers, mountains and quarters.
const REGIONS: &str = "africa alps amazon andes antarctica appalachia arctic asia atlantic balkans bronx caribbean \
    caucasus danube euphrates eurasia europe ganges harlem himalayas hollywood la levant \
    manhattan mediterranean mekong mesopotamia midlands mississippi nile oceania pacific \
    patagonia polynesia pyrenees queens rhine rockies sahara sahel scandinavia seine siberia \
    thames tigris volga westminster whitehall";
/// Adjectives that name where somebody is from; their plurals are read off them.
const NATIONALITIES: &str = "afghan albanian algerian american angolan argentine argentinian armenian australian austrian \
    azerbaijani azeri bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british \
    briton bulgarian burmese californian cambodian cameroonian canadian chadian chilean chinese \
    colombian congolese croatian cuban cypriot czech danish dominican dutch ecuadorean \
    ecuadorian egyptian emirati english eritrean estonian ethiopian fijian filipino finnish \
    french gambian georgian german ghanaian greek greenlandic guatemalan guinean haitian \
    hawaiian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian \
    ivorian jamaican japanese jordanian kazakh kenyan korean kosovar kuwaiti kyrgyz lao latvian \
    lebanese liberian libyan lithuanian macedonian malagasy malawian malaysian maldivian malian \
    maltese mauritanian mexican moldovan mongolian montenegrin moroccan mozambican namibian \
    nepalese nepali nicaraguan nigerian norwegian omani pakistani palestinian panamanian \
    paraguayan peruvian polish portuguese qatari romanian russian rwandan salvadoran samoan \
    saudi scottish senegalese serb serbian singaporean slovak slovenian somali spanish sudanese \
    surinamese swedish swiss syrian taiwanese tajik tanzanian texan thai tibetan togolese \
    trinidadian tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese \
    welsh yemeni zambian zimbabwean";
/// Adjectives of peoples, faiths and parties, which name no place.
const PEOPLES: &str = "african african-american anglican arab arabic asian balkan baptist bengali buddhist \
    cantonese caribbean catholic christian conservative democrat democratic eastern european \
    evangelical hebrew hindi hindu hispanic islamic jewish kurdish latin latina latino mandarin \
    methodist mormon muslim nordic northern orthodox persian presbyterian protestant republican \
    roma romani scandinavian shia shiite sikh slavic southern soviet sunni turkic western yazidi";
/// Places of several words, in lower case.
const LONG_PLACES: [(&str, &str); 138] = [
    ("new york", "city"),
    ("new york city", "city"),
    ("los angeles", "city"),
    ("san francisco", "city"),
    ("san diego", "city"),
    ("san antonio", "city"),
    ("san jose", "city"),
    ("san juan", "city"),
    ("san salvador", "country"),
    ("hong kong", "country"),
    ("new zealand", "country"),
    ("north korea", "country"),
    ("south korea", "country"),
    ("united kingdom", "country"),
    ("united states", "country"),
    ("united states of america", "country"),
    ("united arab emirates", "country"),
    ("saudi arabia", "country"),
    ("south africa", "country"),
    ("south sudan", "country"),
    ("sri lanka", "country"),
    ("el salvador", "country"),
    ("costa rica", "country"),
    ("puerto rico", "state"),
    ("new jersey", "state"),
    ("new mexico", "state"),
    ("new hampshire", "state"),
    ("north carolina", "state"),
    ("south carolina", "state"),
    ("north dakota", "state"),
    ("south dakota", "state"),
    ("west virginia", "state"),
    ("rhode island", "state"),
    ("british columbia", "state"),
    ("nova scotia", "state"),
    ("new brunswick", "state"),
    ("new south wales", "state"),
    ("western australia", "state"),
    ("south australia", "state"),
    ("northern territory", "state"),
    ("new delhi", "city"),
    ("buenos aires", "city"),
    ("rio de janeiro", "city"),
    ("são paulo", "city"),
    ("sao paulo", "city"),
    ("mexico city", "city"),
    ("cape town", "city"),
    ("tel aviv", "city"),
    ("northern ireland", "country"),
    ("great britain", "country"),
    ("middle east", "region"),
    ("far east", "region"),
    ("south america", "region"),
    ("north america", "region"),
    ("latin america", "region"),
    ("central america", "region"),
    ("southeast asia", "region"),
    ("central asia", "region"),
    ("north africa", "region"),
    ("west africa", "region"),
    ("east africa", "region"),
    ("sub-saharan africa", "region"),
    ("western europe", "region"),
    ("eastern europe", "region"),
    ("papua new guinea", "country"),
    ("burkina faso", "country"),
    ("cape verde", "country"),
    ("ivory coast", "country"),
    ("sierra leone", "country"),
    ("equatorial guinea", "country"),
    ("dominican republic", "country"),
    ("czech republic", "country"),
    ("north macedonia", "country"),
    ("east timor", "country"),
    ("trinidad and tobago", "country"),
    ("bosnia and herzegovina", "country"),
    ("saint lucia", "country"),
    ("sao tome", "country"),
    ("marshall islands", "country"),
    ("solomon islands", "country"),
    ("hong kong island", "region"),
    ("west bank", "region"),
    ("gaza strip", "region"),
    ("golan heights", "region"),
    ("nagorno-karabakh", "region"),
    ("las vegas", "city"),
    ("new orleans", "city"),
    ("salt lake city", "city"),
    ("kansas city", "city"),
    ("fort worth", "city"),
    ("st. louis", "city"),
    ("st. petersburg", "city"),
    ("saint petersburg", "city"),
    ("st. paul", "city"),
    ("washington d.c", "city"),
    ("washington dc", "city"),
    ("ho chi minh city", "city"),
    ("kuala lumpur", "city"),
    ("phnom penh", "city"),
    ("addis ababa", "city"),
    ("dar es salaam", "city"),
    ("abu dhabi", "city"),
    ("port-au-prince", "city"),
    ("santiago de chile", "city"),
    ("la paz", "city"),
    ("santo domingo", "city"),
    ("panama city", "city"),
    ("guatemala city", "city"),
    ("kuwait city", "city"),
    ("vatican city", "city"),
    ("vatican", "country"),
    ("holy see", "country"),
    ("the hague", "city"),
    ("silicon valley", "region"),
    ("wall street", "region"),
    ("black sea", "region"),
    ("red sea", "region"),
    ("dead sea", "region"),
    ("baltic sea", "region"),
    ("north sea", "region"),
    ("caspian sea", "region"),
    ("south china sea", "region"),
    ("east china sea", "region"),
    ("persian gulf", "region"),
    ("pacific ocean", "region"),
    ("atlantic ocean", "region"),
    ("indian ocean", "region"),
    ("arctic ocean", "region"),
    ("mount everest", "region"),
    ("latin quarter", "region"),
    ("isle of man", "country"),
    ("soviet union", "country"),
    ("east germany", "country"),
    ("west germany", "country"),
    ("deir al-zor", "city"),
    ("deir ez-zor", "city"),
    ("tal afar", "city"),
    ("al qaim", "city"),
];

static SORTS: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
    let mut sorts = HashMap::new();
    for (words, sort) in [
        (COUNTRIES, "country"),
        (STATES, "state"),
        (CITIES, "city"),
        (REGIONS, "region"),
    ] {
        for word in words.split_whitespace() {
            sorts.entry(word).or_insert(sort);
        }
    }
    sorts.extend(LONG_PLACES);
    sorts
});
static PEOPLE: LazyLock<HashMap<&'static str, bool>> = LazyLock::new(|| {
    let nations = NATIONALITIES.split_whitespace().map(|word| (word, true));
    let peoples = PEOPLES.split_whitespace().map(|word| (word, false));
    nations.chain(peoples).collect()
});

/// What a listed place is called: `city`, `country`, `state` or `region`.
pub fn sort_of_place(lower: &str) -> Option<&'static str> {
    SORTS.get(lower).copied()
}

/// Whether `lower` is a listed country, state, city or region of one word.
pub fn is_place(lower: &str) -> bool {
    !lower.contains(' ') && SORTS.contains_key(lower)
}

/// Whether `lower` is a listed place of several words.
pub fn is_long_place(lower: &str) -> bool {
    lower.contains(' ') && SORTS.contains_key(lower)
}

/// Whether `lower` is the adjective of a nation: `brazilian`.
pub fn is_nationality(lower: &str) -> bool {
    PEOPLE.get(lower).copied().unwrap_or(false)
}

/// Whether `lower` names a people, a faith or a party, as an adjective or in the plural.
pub fn is_people(lower: &str) -> bool {
    let one = lower.strip_suffix('s').unwrap_or(lower);
    PEOPLE.contains_key(lower) || PEOPLE.contains_key(one)
}
