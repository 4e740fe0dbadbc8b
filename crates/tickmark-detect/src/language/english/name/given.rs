//! Common given names of many countries, by the gender they point to.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::Gender;

/// Given names of men. A name in both lists says nothing of gender.
const MALE: &str = "aaron abdul abdullah abdulrahman abel abraham abu adam adel adrian ahmed aiden akbar alan \
    alastair albert albrecht alejandro aleksander aleksandr alex alexander alexei alexis alfonso \
    alfred alfredo ali alistair allan alonso alvaro amir amit anand anatoly anders andre andrea \
    andreas andrei andrej andrew andré andy angelo angus anil anthony antoine anton antonin \
    antonio archibald ariel arjun armando arnaud arnold arthur ashok asif augusto axel aziz \
    barack barry bart bashar bashir bastien ben benedict benito benjamin benny bernard bernie \
    bertrand bilal bill billie björn blake bob bogdan boris boyd brad bradley brandon brendan \
    brett brian bruce bruno bryan byron calvin cameron carl carlos casey cedric cesar chad \
    charles charlie charlton chris christian christopher chuck clarence clark claudio clayton \
    cliff clifford clinton clive clyde cody colin connor conor cornelius craig cristian curtis \
    cyril césar dale dalton damian damien damon dan dana daniel danny darrell darren darryl dave \
    david dean deepak denis dennis derek derrick desmond devin diarmuid didier diego dieter \
    dimitri dirk dmitri dominic dominik dominique don donald donovan dorian doug douglas duncan \
    dustin dwayne dwight dylan ed eddie edgar edmund eduardo edward edwin egor eli elias elijah \
    elliot elliott elmer elon emeka emil emile emilio emmanuel enrique enzo eric erik ernest \
    ernesto ernst erwin esteban ethan eugene evan fabian fabio fahad faisal farid farouk \
    federico felipe felix ferdinand fergus ferjani fernando fidel floyd francesco francis \
    francisco frank frankie fred freddie frederick frederik friedrich fritz fyodor gabriel \
    gareth gary gavin gene geoffrey georg george georges georgi gerald gerard gerhard germán \
    gianni gilbert giles giorgio giovanni giuseppe glen glenn gordon graeme graham greg gregor \
    gregory grigory guillaume guillermo gustav gustavo guy günter hamid hamish hamza hank hans \
    harish harold harrison harry haruki haruto harvey hasan hashim hassan haydar hector helmut \
    henri henrik henry herbert herman hernan hernán hiroshi horace horst howard hubert hugh hugo \
    hussain hussein iain ian ibrahim ignacio igor ilya imran ingvar isaac ismail ivan ivor iván \
    jabari jack jackie jacob jacques jafar jaime jake jalal jamal james jamie jan janis janos \
    jared jason jasper javier jay jean jeff jeffrey jeremiah jeremy jerome jerry jerzy jesper \
    jesse jessie jesus jim jimmy jin joachim joaquin joaquín jochen jody joe joel johan johann \
    johannes john johnny jon jonas jonathan jordan jorge jorgen jose josef josep joseph josh \
    joshua josip josé joão juan jules julian julio julius jun jurgen justin jürgen kareem karim \
    karl karol kaspar kazuo keir keith kelly ken kenji kenneth kent kerry kevin khaled khalid \
    khalil kieran kim kirk kit klaus kofi konrad konstantin kurt kwabena kwame kyle lachlan \
    lamar larry lars laszlo laurence laurent lawrence lech lee leif leo leon leonard leonardo \
    leonid leopold leroy leslie lester levi lewis liam lindsay lloyd lorenzo lorne lothar lou \
    louis luca lucas ludwig luis luke magnus mahmoud mahmud malcolm malik mansour manuel marat \
    marc marcel marcelo marcin marco marcus marek mariano mario mark marlon marshall martin \
    marvin masoud mateo mateusz mathieu matt matteo matthew matthias matthieu matthijs maurice \
    mauricio maurizio mauro max maxime maxwell mehdi mehmet melvin michael michał mick miguel \
    mikael mike mikhail mikkel milan milos milton min-jun mitch mitchell mitt mohamed mohammad \
    mohammed morgan moses muhammad murat murray musa mustafa myron nabil najib narendra nasser \
    nathan nathaniel ned neil nelson nicholas nick nicolas nigel nikita nikolai nikolay nils \
    noah noel noor norman nuri olaf olav oleg oleksandr oleksiy oliver olivier omar orlando \
    osama oscar oskar osman oswald otis otto owen pablo paolo pascal pat patrick paul pavel \
    pedro percy perry pete peter petr petro phil philip philippe pierre piers pieter piotr \
    pranav qasim quentin quincy radek rafael rafiq raheem rahul raj raja rajesh rajiv ralf ralph \
    ramon ramón randall randy rashid rauf raul ravi ray raymond raúl reginald reinhard rene rené \
    reza rhys ricardo richard rick ricky riley rishi rob robbie robert roberto robin rocco roddy \
    rodney rodolfo rodrigo rogelio roger rohan rohit roland romano ron ronald rory ross roy \
    ruben rubén rudolf rudolph rudy rufus rupert ruslan russ russell ryan sadiq saeed sajid \
    salman sam sami samir samuel sandro sandy sanjay santiago sasha satoshi saul scott sean \
    sebastian sebastián serge sergei sergey sergio seth seymour shane shaun shawn shigeru shinzo \
    sidney siegfried silvio simon sinclair slobodan spencer stanisław stanley stefan stefano \
    stelios stephen steve steven stewart stuart subhash suleiman sunil svein sven sylvain \
    tadeusz taha takeshi taras tariq taro taylor ted teddy terence terrence terry thabo theo \
    theodore thierry thomas thorsten tibor tim timothy timur tobias toby todd tom tomas tomasz \
    tommy tony tracy travis trevor tristan tyler tyrone ulrich uwe vaughn victor vikram viktor \
    vinay vince vincent vincenzo vinod vitaly vito vivek vladimir volodymyr václav waleed walid \
    wally walter warren wayne wei wendell werner wesley wilfred wilhelm will willem william \
    willie winston wladimir wolfgang xavier yannick yaroslav yasser yevgeny yitzhak yosef \
    youssef yuri yusuf zac zach zachary zack zafar zaid zlatan zoran étienne";
/// Given names of women.
const FEMALE: &str = "abby abigail ada adele adriana adrienne agatha agnes agnieszka aida aileen aimee aisha akiko \
    alba alejandra aleksandra alessandra alex alexa alexandra alexandria alexis alice alicia \
    alina aline alison allison alma althea alyssa amal amalia amanda amara amber amelia amina \
    amira amy ana anastasia andrea andrée aneta angela angelica angelina angelique anika anita \
    anja anjali anjelica ann anna anne anneke annette annie annika antoinette antonia apolline \
    arabella aria ariana ariel arlene arya asha ashley asma astrid audra audrey aurora ava avril \
    aya ayesha azadeh barbara beatrice becky bella benazir berenice bernadette bernice bertha \
    beth bethany bettina betty beverly beyoncé bianca billie birgit blake blanca bonnie brenda \
    bridget brigitte britney brittany bronwen brooke caitlin camila camille candace candice cara \
    carina carla carlotta carly carmela carmen carol caroline carolyn carrie casey cassandra \
    catalina cate catherine cathy cecile cecilia cecily celeste celia chandra charlene charlie \
    charlotte charmaine chelsea cheryl chiara chioma chloe chloé chris christa christina \
    christine christy cindy claire clara clarissa claudia clementine colette colleen connie \
    constance consuelo cora cordelia corinne courtney cristina cynthia céline dagmar daisy dalia \
    dana daniela danielle daphne darlene dawn debbie deborah debra deirdre delia delphine denise \
    desiree devi diana diane dilma dina dolores dominique donna dora doreen doris dorothea \
    dorothy edith edna eileen ekaterina elaine eleanor elena eleonora elif elinor elisa elise \
    eliza elizabeth ella ellen ellie eloise elsa elsie elspeth elvira emilia emily emma \
    emmanuelle emmeline enid erica erika erin ernestine esperanza estelle esther ethel eugenia \
    eunice eva evangeline evelina evelyn farah fatima fatma fay faye felicia felicity fernanda \
    fiona flora florence fran frances francesca francine frankie françoise freda freya frida \
    frieda gabriela gail gayle gemma geneviève georgia geraldine germaine gertrude gillian gina \
    ginny giorgia gisela gisele giulia giuliana gladys glenda gloria gloriana golda grace greer \
    greta gretchen guadalupe gudrun gwen gwendolyn gwyneth hala halima hana hanan hanna hannah \
    harriet hayley hazel heather hedwig heidi heike helen helena helene helga hermione hilary \
    hilda hillary holly huda hélène ida ilana ilona ilse imani imelda imogen ines inga inge \
    ingeborg ingrid inès ioana irena irene irina iris irma isabel isabella isabelle isla ivana \
    ivanka ivy izabela jacinda jacinta jackie jacqueline jada jamie jana jane janelle janet \
    janice janine jasmine jean jeanette jeanine jeannette jemima jenna jenni jennifer jenny jeri \
    jessica jessie jill jo joan joanna joanne jocelyn jodie jody johanna jolene jordan josefina \
    josephine josie joy joyce juanita judi judith judy julia juliana julianne julie juliet \
    juliette june justine kaja kamala karen karin katarina katarzyna kate katerina katharina \
    katherine kathleen kathryn kathy katie katja katrin katrina kay kaya kayla kayleigh keiko \
    keira kelley kelly kendra kerry kerstin khadija kiara kim kimberly kira kirsten kirsty kit \
    klara krista kristen kristin kristina kyoko lakshmi lana lara larissa latoya laura laurel \
    lauren laurence laurie layla lea leah leanne lee leigh leigh-anne leila lena lenore leonie \
    leonora leslie leticia leyla liana libby lidia liesel lila lilian liliana lillian lily lin \
    lina linda lindsay ling linnea lisa lisbeth livia liz liza lois lola lorena loretta lori \
    lorna lorraine lotte lottie lou louise luana lucia lucie lucille lucinda lucy ludmila luisa \
    lupita lydia lynn lyudmila mabel madeleine madeline madison maeve magda magdalena maggie \
    maha mahalia mai maia maisie maja malala malin mandy manuela mara marcella marcia margaret \
    margarita margot marguerite maria mariam mariana marianne maribel marie marie-claire marieke \
    marielle marika marilyn marina marion marisa marissa marit marjorie marlene marsha martha \
    martina mary maryam matilda maud maureen maxine maya meera megan meghan mei melania melanie \
    melinda melissa mercedes meredith mia michaela michele michelle michiko mila mildred milena \
    millie milly mina minnie mira miranda miriam moira molly mona monica morgan muriel myra \
    myriam myrtle nadezhda nadia nadine naima najla nana nancy nanette naomi narges natalia \
    natalie natasha nawal neha nell nellie ngozi nicola nicole nigella nika nikki nina nisha \
    noor nora norah noreen norma nour nuria odette oksana olena olga olivia oona ophelia oprah \
    paloma pam pamela paola pat patrice patricia patti patty paula pauletta pauline peggy \
    penelope penny petra philippa phoebe phyllis pia pippa portia priya rachael rachel rahima \
    raisa ramona rana rania raquel rasha reba rebecca reem regina rena renata renee renée reyna \
    rhea rhoda rhonda ria riley rita roberta robin robyn rochelle romy ronda rosa rosalie \
    rosalind rosamund rosanna rose rosemary roxanne ruby ruth sabrina sadie safiya sally salma \
    sam samantha sandra sanna sara sara-jane sarah sarita sasha saskia savanah savannah selena \
    selma serena shakira shanice shannon sharon shauna sheila shelley sheryl shirin shirley \
    shreya sian sidonie sienna sigourney sigrid silvia simona simone sinead siobhan siri sofia \
    solange sonia sonja sophia sophie soraya stacy stefania stella stephanie sue sumaya sunita \
    susan susanna susannah susanne suzanne suzette svetlana swati sybil sylvia tabitha tamar \
    tamara tammy tania tanya tara tatiana tatyana taylor teresa terry tess tessa thandiwe thea \
    thelma theodora theresa tiffany tilda tina tomi toni tonya tracy trudy uma ursula valentina \
    valerie vanda vanessa vera verity veronica verónica vicki vicky victoria vigdis viola violet \
    virginia vivian vivien vivienne wanda wendi wendy whitney wilhelmina wilma winifred winnie \
    xenia xiomara yael yasmin yasmine yelena yetunde yoko yolanda yuki yulia yuliya yvonne zadie \
    zahra zainab zara zeinab zelda zoe zofia zsa zuzana";

static GIVEN: LazyLock<HashMap<&'static str, Option<Gender>>> = LazyLock::new(|| {
    let mut names: HashMap<_, _> = MALE
        .split_whitespace()
        .map(|name| (name, Some(Gender::Male)))
        .collect();
    for name in FEMALE.split_whitespace() {
        let gender = if names.contains_key(name) {
            None
        } else {
            Some(Gender::Female)
        };
        names.insert(name, gender);
    }
    names
});

/// Whether `lower` is a listed given name; of a double name the first part counts.
pub fn is_given_name(lower: &str) -> bool {
    GIVEN.contains_key(lower) || parts(lower).is_some_and(|(first, _)| GIVEN.contains_key(first))
}

/// The gender a given name points to, where it points to one.
pub fn gender(lower: &str) -> Option<Gender> {
    match GIVEN.get(lower) {
        Some(gender) => *gender,
        None => GIVEN.get(parts(lower)?.0).copied().flatten(),
    }
}

/// `Jean-Pierre`, `Anne-Marie`: both parts.
fn parts(lower: &str) -> Option<(&str, &str)> {
    lower
        .split_once('-')
        .filter(|(first, second)| first.len() > 2 && GIVEN.contains_key(second))
}
