//! The words the engine knows by heart: closed classes, verbs, and nouns that look like verbs.
//!
//! Lists are plain text constants, read once into one table. A word may belong to several
//! classes; [`super::tag`] decides by context. Verb forms are worked out from base forms in
//! [`super::verb`].

use std::collections::HashMap;
use std::sync::LazyLock;

use super::verb;

/// A set of word classes as bits.
pub type Classes = u32;

/// `a`, `the`, `some`, `no`.
pub const DETERMINER: Classes = 1;
/// `his`, `their`.
pub const POSSESSIVE: Classes = 1 << 1;
/// `she`, `they`, `someone`.
pub const PRONOUN: Classes = 1 << 2;
/// `in`, `of`.
pub const PREPOSITION: Classes = 1 << 3;
/// `and`, `but`.
pub const CONJUNCTION: Classes = 1 << 4;
/// `because`, `while`.
pub const SUBORDINATOR: Classes = 1 << 5;
/// `which`, `who`.
pub const RELATIVE: Classes = 1 << 6;
/// `will`, `can`.
pub const MODAL: Classes = 1 << 7;
/// Forms of `be`.
pub const BE: Classes = 1 << 8;
/// Forms of `have`.
pub const HAVE: Classes = 1 << 9;
/// Forms of `do`.
pub const DO: Classes = 1 << 10;
/// `to`.
pub const TO: Classes = 1 << 11;
/// Base form of a verb.
pub const BASE: Classes = 1 << 12;
/// Third person present.
pub const PRESENT: Classes = 1 << 13;
/// Past tense.
pub const PAST: Classes = 1 << 14;
/// Past participle.
pub const PARTICIPLE: Classes = 1 << 15;
/// `-ing` form.
pub const GERUND: Classes = 1 << 16;
/// A common noun.
pub const NOUN: Classes = 1 << 17;
/// An adjective.
pub const ADJECTIVE: Classes = 1 << 18;
/// An adverb.
pub const ADVERB: Classes = 1 << 19;
/// A number in words.
pub const NUMBER: Classes = 1 << 20;
/// `not`, `never`.
pub const NEGATION: Classes = 1 << 21;
/// Any form of a verb that reports speech or thought.
pub const REPORTING: Classes = 1 << 22;

const DETERMINERS: &str = "a an the this that these those some any no every each either neither both \
    all another such what whatever which several many few most more much other enough";
const POSSESSIVES: &str = "my your his her its our their whose";
const PRONOUNS: &str = "i you he she it we they me him us them myself yourself himself herself itself \
    ourselves themselves someone somebody anyone anybody everyone everybody nobody none nothing \
    something anything everything one others there this that these those who what mine hers theirs";
const PREPOSITIONS: &str = "of in on at by for with from into onto over under about against between \
    among through during within without across along around behind beyond beside besides despite \
    toward towards upon near off out up down via per amid amidst alongside including excluding \
    regarding concerning throughout above below beneath inside outside past versus than like as \
    since after before until till following unlike worth ahead due because notwithstanding depending";
const CONJUNCTIONS: &str = "and but or nor yet plus";
const SUBORDINATORS: &str = "because although though while whereas if unless when whenever where \
    wherever once since after before until till as whether lest that";
const RELATIVES: &str = "which who whom whose that where when";
const MODALS: &str = "will would can could may might must shall should cannot can't won't wouldn't \
    couldn't shouldn't mustn't 'll 'd";
const BES: &str = "be is are was were been being am isn't aren't wasn't weren't 're 'm";
const HAVES: &str = "have has had having haven't hasn't hadn't 've";
const DOS: &str = "do does did don't doesn't didn't";
const NEGATIONS: &str = "not never n't n’t hardly barely scarcely";
const NUMBERS: &str = "zero one two three four five six seven eight nine ten eleven twelve thirteen \
    fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy \
    eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions \
    billions";
const ADVERBS: &str = "also now then just only even still already soon again ever always often \
    sometimes usually later earlier ago here there almost nearly quite very too so rather perhaps \
    maybe however meanwhile instead together once twice further moreover therefore thus else away \
    back yesterday today tomorrow tonight first mainly partly early late well yet far long once more \
    most less least longer abroad online apart seldom indeed otherwise hence overnight reportedly \
    allegedly seemingly apparently inland ashore upstairs downstairs downtown overseas worldwide nationwide \
    nationally locally";
const ADJECTIVES: &str = "new old big small large great good bad high low long short young early late \
    first last next own same other such many few several main major minor recent former current \
    public private local national international federal political social economic military legal \
    illegal official free full open close whole common certain clear sure able likely possible \
    available ready due worth real true false right wrong left best better worst worse higher lower \
    greater larger smaller longer shorter more less least most total average annual monthly weekly \
    daily early mass foreign human strong weak heavy light hot cold dead alive safe dangerous \
    important different similar special single double senior junior chief deputy vice acting red \
    blue green white black yellow grey gray brown mere sheer entire overall joint northern southern \
    eastern western central rural urban global royal civil medical financial commercial industrial \
    environmental independent religious secret serious severe violent fatal rare brief key top \
    bigger brighter busier cheaper closer colder cooler costly cowardly darker deadly deeper drier \
    easier elderly faster friendly harder heavier hotter hourly lighter lively lonely louder lovely \
    manly narrower nearer newer nightly older orderly poorer quarterly quieter richer safer \
    scholarly sickly silly slower softer stronger taller thicker thinner timely ugly unfriendly \
    unlikely warmer weaker wetter wider worldly yearly younger";
/// Nouns that the shape of a verb would mislead, and nouns more often than verbs.
const NOUNS: &str = "military people police man woman child men women children member members year years week \
    weeks day days month months time times hour hours minute minutes second seconds way ways thing \
    things news series species means goods politics economics mathematics athletics headquarters \
    morning evening building buildings meeting meetings thing nothing something anything everything \
    king ring spring string wing ceiling wedding sibling siblings being ruling rulings hearing \
    hearings filing filings funding housing training shooting shootings bombing bombings killing \
    killings painting paintings drawing drawings earnings savings feeling feelings warning warnings \
    finding findings setting settings opening beginning ending spending lending parking banking \
    engineering manufacturing marketing advertising farming fishing mining shipping flooding lightning \
    clothing pricing staffing crossing landing offering offerings proceeding proceedings surroundings \
    understanding reading readings writing writings recording recordings gathering gatherings \
    government state city country nation company group party team game match world war law court \
    case school university hospital church bank fund market price cost rate share tax budget bill \
    report study survey poll vote election campaign president minister mayor governor senator judge \
    director chairman chairwoman spokesman spokeswoman spokesperson leader officer official officials \
    teacher doctor lawyer author writer artist singer actor actress star player coach captain \
    manager owner founder editor reporter film movie book song album show programme program award \
    prize street road bridge river sea coast island town village home house office land area region \
    district province county site place point part number amount level side end start result cause \
    reason effect role act action deal plan project policy process system service product force \
    power water fire food energy oil gas air plane train car bus ship boat crane storm flood \
    earthquake attack crime death birth life health disease cancer age half quarter third tenth \
    percent per cent hundred seed need bed shed speed breed steed deed weed creed greed feed indeed \
    wicket lead record design view interest hand head face eye arm body heart mind word words name \
    names list title line note post message letter page story stories statement comment comments \
    remark remarks answer question issue problem demand request order offer claim charge fine trial \
    sentence appeal protest strike march rally visit trip flight race run goal goals shot header \
    score penalty foul assist attempt attempts chance kick ball card substitute minute injury \
    support aid help relief trade work job jobs pay wage wages loan debt sale sales profit loss \
    losses rise fall increase decrease drop cut growth decline rest past present future use value \
    model form level rain snow wind winds host guard guide pilot crew staff board press media paper \
    store shop park garden centre center stage field border wall gate tower block floor room door \
    flag gift sign signs mark marks \
    anchor ballot camp cap chair champion chart circle cloud club coat comfort contrast craft \
    cruise cup cycle debut default delight dip discount dock document dust elbow factor fan flash \
    flip flock flower fork fracture gamble glow grip ground hail harbor harbour helm hike hook hug \
    incline ink intern journey lapse lash layer leaf lecture litter loop mandate map mask mentor \
    merit mine mint mirror motion nail nest network nurse orbit overhaul pace pair pardon patch \
    patent peel pin pit pitch plague plaster poison polish pool practice preview probe pump range \
    rebel rebound reform refund relay remedy rival roar rocket round rumble rust sample screen \
    script seal shadow shield shoulder shower shuttle skate sketch skip skipper slice slot spare \
    spike splash sprint stack stain stake stall stamp station stitch stock strand streak stream \
    stroke structure supplement surface tank tap tender thread ticket tide tip toast toll tone \
    torture tow toy trace treasure trick trim trouble trumpet tune tutor vacation volume wager \
    weather whip zone \
    battle blast burst clash crash dance debate delay display dispute draft dream dress drift drink \
    echo embrace escape estimate exchange experience favour fear fight finish flow focus forecast \
    frame gain grade grant guess hunt influence joke jump launch link lock lunch mistake murder \
    neglect paint pause peak permit pledge plot plunge praise pressure print promise purchase push \
    raid repair reply rescue respect review reward ride riot rumour sack salute scare schedule \
    scream search shelter shock shout sigh sleep slide slump smash spark spell spin split sponsor \
    step strip struggle supply surge surprise suspect swim swing switch talk talks tear test touch \
    tour track trail transfer transport trap travel treat trigger tweet twist upgrade vow walk wash \
    waste watch whisper wish wound wreck \
    adversary allies ally alternative alternatives animal animals anniversaries anniversary anomaly \
    approval archive archives arrival assemblies assembly belly beneficiaries beneficiary bible \
    boundaries boundary bully burglaries burglary burial burials butterfly canary capital captive \
    captives collective commentary cooperative credential credentials criminal criminals denial \
    detective detectives diaries diary dictionary dignitary directive directives documentaries \
    documentary editorial estuary executive executives families family festival folly fugitive \
    fugitives glossary granary gully handful homily incentive incentives individual individuals \
    initiative initiatives itinerary jelly journal libraries library lily luminary mammal mammals \
    material materials melancholy memorial memorials mercenaries mercenary missionaries missionary \
    monopoly motive motives narrative narratives native natives obituary objective objectives olive \
    operative operatives ovary parish perspective perspectives potential principal professional \
    professionals proposal proposals relative relatives removal replies representative \
    representatives rivals rubbish salaries salary sanctuaries sanctuary secretaries secretary \
    serial signal subsidiaries subsidiary summary supplies survival trolley tutorial vegetable \
    vegetables vocabulary";
/// Verbs by base form, regular unless [`verb`] lists them. A verb that is also in `NOUNS` is a
/// noun until the context makes it a verb.
const VERBS: &str = "abandon abolish abuse accelerate accept access accompany account accuse achieve \
    acknowledge acquire act add address adjourn admit adopt advance advertise advise affect afford \
    agree aid aim air alarm alert allege allocate allow alter amend amount announce answer anticipate \
    apologise apologize appeal appear applaud apply appoint approach approve argue arise arm arrange \
    arrest arrive ask assassinate assault assemble assert assess assign assist assume assure attach \
    attack attain attempt attend attract attribute audit avert avoid await award back ban bar base \
    battle bear beat become beg begin behave believe belong benefit bet bid bind blame blast block \
    blow board bomb book boost born borrow bother bow boycott break breed brief bring broadcast build \
    burn burst bury buy calculate call campaign cancel capture care carry cast catch cause cease \
    celebrate challenge change charge charter chase cheat check cheer choose cite claim clarify clash \
    classify clean clear climb close coach coincide collaborate collapse collect collide combat \
    combine come command comment commission commit compare compel compete compile complain complete \
    comply compose comprise concede conceive concentrate concern conclude condemn conduct confer \
    confess confirm confiscate conflict confront confuse congratulate connect conquer consider consist \
    constitute construct consult consume contact contain contest continue contract contradict \
    contribute control convene convert convey convict convince cook cooperate cope copy cost count \
    counter couple cover crack crash crawl create credit criticise criticize cross crown cry cut damage \
    dance dare date deal debate decide declare decline decorate decrease dedicate deem defeat defend \
    defer define defuse defy delay delete deliver demand demolish demonstrate denounce deny depart \
    depend depict deploy deport depose derive descend describe deserve design designate desire destroy \
    detail detain detect deter deteriorate determine detonate develop devote die differ dig dine direct \
    disagree disappear disband discharge disclose discontinue discover discuss dismiss dispatch \
    disperse display dispute disqualify disrupt dissolve distribute dive divide divorce dominate donate \
    double doubt draft drag draw dream dress drift drink drive drop drown dub dump earn ease eat echo \
    edit educate eject elaborate elect elevate eliminate embark embrace emerge emigrate emit emphasise \
    emphasize employ empty enable enact encounter encourage end endanger endorse endure enforce engage \
    engrave enhance enjoy enlarge enlist enrol enroll ensure enter entertain entitle equal equalise \
    equalize equip erect erupt escalate escape escort establish estimate evacuate evaluate evolve \
    examine exceed exchange exclude execute exercise exhibit exist exit expand expect expel experience \
    expire explain explode explore export expose express extend extradite face facilitate fade fail fall \
    favor favour fear feature feed feel fetch fight figure file fill film finalise finalize finance find \
    fine finish fire fit fix flee float flood flow fly focus follow forbid force forecast forge forget \
    forgive form found frame free freeze frighten fuel fulfil fulfill function fund gain gather gear \
    generate get give go govern grab grade grant greet grind grow guarantee guard guess guide hack halt \
    hand handle hang happen harm harvest hate haul head heal hear heat help hide highlight hijack hint \
    hire hit hold honor honour hope host house hunt hurt identify ignite ignore illustrate imagine \
    immigrate impact implement imply import impose impress imprison improve inaugurate include \
    incorporate increase incur indicate indict induce infect influence inform infringe inherit initiate \
    injure insert insist inspect inspire install institute instruct insult insure intend intensify \
    interact intercept interfere interpret interrogate interrupt intervene interview introduce invade \
    invent invest investigate invite involve isolate issue jail join joke judge jump justify keep kick \
    kidnap kill kiss knock know label lack land last laugh launch lay lead leak lean leap learn lease \
    leave legalise legalize lend let level levy liberate license lie lift light like limit line link list \
    listen live load loan lobby locate lock lodge look loom loot lose love lower lunch maintain make \
    manage manufacture march mark market marry match matter mean measure mediate meet melt mention merge \
    migrate mind miss mistake mix mobilise mobilize model moderate modify monitor motivate mount mourn \
    move multiply murder name narrow nationalise near need negotiate nominate note notice notify number \
    obey object oblige observe obstruct obtain occupy occur offer officiate omit open operate oppose opt \
    order organise organize originate oust outline outlive outrage overcome oversee overtake overthrow \
    overturn overwhelm owe own pack paint park participate pass patrol pause pave pay peak perceive \
    perform permit perpetrate persist persuade phone photograph pick place plan plant play plead please \
    pledge plot plunge point police poll pose position possess post postpone pour praise pray preach \
    precede predict prefer premiere prepare prescribe present preserve preside press pressure presume \
    pretend prevail prevent print proceed process proclaim produce profit prohibit project promise promote \
    prompt pronounce propose prosecute protect protest prove provide provoke publicise publish pull \
    punish purchase pursue push put qualify quarrel question quit quote race raid rain raise rally ramp \
    rank rape rate reach react read realise realize reason reassure rebuild rebut recall receive reckon \
    recognise recognize recommend reconsider record recount recover recruit recuperate recycle reduce refer reflect \
    refuse regain regard register regret regulate reign reiterate reject relate relax release relieve \
    relocate rely remain remark remember remind remove rename render renew renounce renovate rent reopen \
    repair repay repeal repeat replace reply report represent request require rescue research resemble \
    resent reserve resettle reside resign resist resolve respect respond rest restart restore restrain \
    restrict restructure result resume retain retaliate retire retreat retrieve return reunite reveal \
    reverse review revise revive revoke reward rewrite rid ride ring riot rise risk rob rock roll rule \
    rumour run rush sack sail salute sanction save say scale scan scare schedule score scrap scream \
    search seat secure see seek seem seize select sell send sense separate serve set settle sever shake \
    shape share shed shell shelter shift shine ship shock shoot show shut sign signal sing sink sit slam \
    slap slash sleep slide slip slow slump smash smell smile smoke sob solve sort sound spark speak \
    specialise specialize specify speculate speed spell spend spill spin split sponsor spot spread spur spy \
    stab stage stand star stare start starve state stay steal stem step stick stimulate stir stop store \
    storm strengthen stress stretch strike strip strive struggle study submit substitute succeed suck sue \
    suffer suggest suit summarise summarize summon supervise supply support suppose suppress surge \
    surpass surprise surrender surround survey survive suspect suspend sustain swear sweep swim swing \
    switch symbolise symbolize tackle take talk target taste tax teach team tear tell tend term terminate \
    test testify thank think threaten thrive throw tie tighten top topple toss total touch tour track \
    trade trail train transfer transform translate transmit transport trap travel treat trigger triple \
    try turn tweet twist undergo underline undermine understand undertake unite unveil update upgrade \
    uphold upset urge use vacate vaccinate value vanish vary venture veto view violate visit voice \
    volunteer vote vow wait wake walk want war warn wash waste watch water wave weaken wear weigh welcome \
    whisper widen win wipe wish withdraw withhold withstand witness wonder work worry worsen wound wrap \
    wreck write yell yield download upload creep fling outdo outrun overhear overrun redo rerun resell slay sling thrust tread wind \
    absorb accumulate acquit adapt adhere adjust administer adorn afflict aggravate align allot \
    amass amuse anchor annex annoy annul appease apprehend arraign ascend assail atone attest \
    awaken baffle balance ballot banish baptise baptize batter befriend bemoan besiege betray \
    bewilder bleed bless bolster bridge bruise budget bulldoze bully burgle bus bypass camp cap \
    capitulate captivate categorise categorize cater cement censor censure chair champion chart \
    cherish choke choreograph circle circulate circumvent cling cloud club co-found co-star coat \
    coerce cofound coin comfort commemorate commute compensate compromise conceal condone confine \
    conform conjure conserve conspire contemplate contrast correct corrupt costar craft cram \
    cripple cruise culminate cup curate curb curtail cycle dash dazzle debunk debut decay decipher \
    default defect deflect defraud degrade delegate delight demote denote deplete deprive deride \
    despise detest devastate deviate devour diagnose dictate dilute diminish dip disable disarm \
    discount discourage discredit disguise dislike dismantle disobey dispel displace dispose \
    disregard dissent distance distinguish distort distract disturb dock document dodge downgrade \
    drain dust dwarf dwindle elbow elicit elude emanate embarrass embed embezzle embody empower \
    encompass encroach engulf enlighten enrage enrich entail entice entrust envisage eradicate \
    erode err evade evict evoke exaggerate excavate excel excuse exempt exert exhaust exonerate \
    expedite exploit extinguish extort extract factor falsify falter fan fend flag flash flatten \
    flatter flicker flip flock flourish flout flower forego foresee forgo fork foster fracture \
    furnish gamble gauge gaze glean glorify glow graduate grapple grasp graze grieve grip ground \
    hail halve hamper harbor harbour hasten hatch haunt helm hesitate hike hinder hoist hook hover \
    hug humiliate idolise immerse impair impeach impede implicate incite incline inflict inhabit \
    inhale inject ink innovate inscribe integrate intern intimidate invoke irritate jeopardise \
    jeopardize journey kneel knight knit lag languish lapse lash layer leaf lecture legislate \
    lengthen lessen linger litter loop lure magnify mandate map mar mask mature memorise memorize \
    mentor merit mesh mine mingle mint mirror mitigate mock modernise modernize motion mow mutate \
    nail narrate navigate neglect nest network nod nurse nurture offend offset orbit orchestrate \
    outlast outnumber outpace outperform outsell outstrip outweigh overhaul overlook override \
    overshadow overstate pace pacify pair paralyse paralyze pardon patch patent peel penalise \
    penalize penetrate perish pertain pester pilot pin pioneer pit pitch plague plaster plough \
    plummet plunder poison polish pollinate pollute ponder pool populate portray postulate practice \
    practise preclude predate preview privatise privatize probe procure profess program proliferate \
    prolong propel prosper publicize pump quadruple quell quench range ravage re-elect reap \
    reappear reassign rebel rebound rebuke recede recite reclaim reconcile reconstruct recoup \
    rectify redeem redesign redirect reelect refine reform refrain refuel refund refurbish refute \
    rehearse reimburse reinforce reinstate rejoin relay relinquish relive remand remedy reminisce \
    remodel repatriate repel replenish reprimand reproduce repurpose rescind reshape restock \
    resurface retell rethink retort retrain reuse revamp revel revert revisit revitalise revolve \
    rival roam roar rocket rotate round ruin rumble rupture rust salvage sample saturate scatter \
    scold scour scrape screen script scrutinise scrutinize sculpt seal seep segregate shadow \
    shatter shield shorten shoulder shower shrink shrug shun shuttle sicken simplify simulate skate \
    sketch skip skipper slice slot smuggle snap snatch soak soar soften solidify span spare \
    spearhead spike splash spray spring sprint squander squeeze stabilise stabilize stack staff \
    stagger stain stake stalk stall stamp startle station steer sterilise sting stipulate stitch \
    stock stockpile strand strangle streak stream streamline string stroke stroll structure stumble \
    stun subdue subscribe subside subsidise subsidize subtract succumb suffice suffocate supersede \
    supplement surface swallow swap swell swerve sympathise sympathize tailor tame tamper tangle \
    tank tap taper tease tempt tender terrify terrorise thaw thread thwart ticket tide tilt tip \
    toast tolerate toll tone torment torture tow toy trace traffic trample transcend transcribe \
    traverse treasure treble tremble trespass trick trim trouble trumpet tumble tune tutor undercut \
    undo unearth unfold unload unlock unravel unseat unwind usher utilise utilize utter vacation \
    validate vandalise vandalize verify vie volume wade wager waive wander weather wed weep whip \
    wield wither wrestle yearn zone";
const REPORTING_VERBS: &str = "acknowledge add admit advise affirm allege announce answer argue ask \
    assert assure believe boast caution claim clarify comment complain concede conclude confess confirm \
    contend continue cry declare demand deny describe disclose emphasise emphasize estimate exclaim explain \
    expect express find forecast hint hope indicate inform insist joke lament learn maintain mention note \
    observe point post praise predict proclaim promise pronounce propose quip read reason recall reckon \
    recommend recount reiterate reject remark remember remind repeat reply report respond reveal say \
    scream shout show sigh speculate state stress suggest suspect swear tell testify think threaten tweet \
    underline urge vow warn whisper wonder worry write yell quote call criticise criticize";

/// Every listed word and every form of every listed verb, in lower case.
static TABLE: LazyLock<HashMap<String, Classes>> = LazyLock::new(|| {
    let mut table = HashMap::with_capacity(12_000);
    for (words, class) in [
        (DETERMINERS, DETERMINER),
        (POSSESSIVES, POSSESSIVE),
        (PRONOUNS, PRONOUN),
        (PREPOSITIONS, PREPOSITION),
        (CONJUNCTIONS, CONJUNCTION),
        (SUBORDINATORS, SUBORDINATOR),
        (RELATIVES, RELATIVE),
        (MODALS, MODAL),
        (BES, BE),
        (HAVES, HAVE),
        (DOS, DO),
        (NEGATIONS, NEGATION | ADVERB),
        (NUMBERS, NUMBER),
        (ADVERBS, ADVERB),
        (ADJECTIVES, ADJECTIVE),
        (NOUNS, NOUN),
        ("to", TO),
    ] {
        for word in words.split_whitespace() {
            *table.entry(word.to_owned()).or_insert(0) |= class;
        }
    }
    for (words, extra) in [(VERBS, 0), (REPORTING_VERBS, REPORTING)] {
        for base in words.split_whitespace() {
            for (form, class) in verb::forms(base) {
                *table.entry(form).or_insert(0) |= class | extra;
            }
        }
    }
    table
});

/// The classes of a word in lower case; 0 for a word the lexicon does not hold.
pub fn classes(lower: &str) -> Classes {
    TABLE.get(lower).copied().unwrap_or(0)
}

/// Whether `base` is the base form of a listed verb.
pub fn is_verb(base: &str) -> bool {
    classes(base) & BASE != 0
}
