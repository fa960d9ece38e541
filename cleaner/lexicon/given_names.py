"""Given names, by which a line that is nothing but a name is told from a heading or a label."""

from ..folding import fold_name
from .marks import spell_otherwise

GIVEN_NAMES = frozenset(fold_name("""
aad aage aaliyah aamir aarav aaron aarón abbas abbey abbie abby abdelkader abdi abdul
abdullah abdullahi abdurrahman abebe abel abelardo abhijit abhishek abigael abigail abiodun abner
abraham abram abu achille achim ada adaeze adalberto adam adan adda addison ade adebayo adel
adela adelaida adelbert adele adelheid adelia adelina adeline adem aden adil adina aditi
aditya adnan adolf adolfo adonis adriaan adrian adriana adriane adrianna adrianne adriano
adrien adrienne adrián adán adèle aedan afonso agata agatha agathe agnes agnese agneta
agnieszka agnès agung agus agustin agustina agustín agáta ahmad ahmed ahmet aida aidan
aideen aiden aiko aileen aili ailis aimee aimée
aina aine ainhoa aino aisha aisling aisyah aitor ajan
ajay akash aki akif akiko akira akram akshay alain alan alana alanna alannah alasdair alba alban
albert alberta alberte albertina albertine alberto albin albina albino albrecht albína
alcides alda aldo alea alec alejandra alejandro alejo aleks aleksandar aleksander aleksandr
aleksandra alen alena alessandra alessandro alessia alessio aleta alex alexa alexander
alexandr alexandra alexandre alexandria alexandru alexei alexej alexey alexia alexis aleš
alf alfons alfonso alfred alfredo algot ali alice alicia alida alin alina aline alisa alisha
alison alissa alisson alistair alix aliya alize alla allan allen allie allison alma almira
almus alois aloisia alok alondra alonso aloys alper alphons alphonse alphonsus alta alva
alvar alvaro alvin alwin alwina alwine alyssa alzina alícia alžběta ama amada amado amador
amadou amalia amalie aman amanda amandine amani amar amara amaro amaya amber ambrose amelia
amelie ami amie amin amina aminata amine amir amira amit amitabh amjad amon amos amparo
amrita amy amélia amélie américa américo ana anabel anabela anabella anand ananya anas
anastacia anastasia anatoly anaïs anca anders anderson andi andini andra andre andrea
andreas andreea andrei andreia andrej andres andrew andrey andri andrin andriy andrzej andré andréa
andrée andrés andy ane anes aneta anett anette anežka angel angela angelica angelika
angelina angeline angelique angelita angelo anggi angie angus angèle angélica angélique ani
anica anika anil anisa anissa anita anja anjali anka anke ankit ankita ann anna annabel
annabell annabella annabelle annalena annalisa annalise annamaria annamarie anne annegret
anneke anneli annelie annelies anneliese annelise annemarie annemie annemiek annetta annette
anni annick annie annika annikki annina annita anny anouk anselmo ante antero anthony antje
anto antoine antoinette anton antonella antonia antonie antonietta antonija antonina
antonino antonio antonius antony antti antónio anu anup anupam anurag anwar anya aníbal
aoife aparna apolonia arabella araceli aracely aran arcelia archana archer archie arda ari
aria ariadna arian ariana ariane arianna arie arief ariel arif aris aristide arjan arjun
arkadiusz arlene arlette arley arlo armand armando armelle armida armin arnaldo arnaud arne
arno arnold arnoldo arnulfo aron arron arsenio arta artan artem artemio arthur artis artur
arturo arun arvid arvind arvo aryan arzu asad asha asher ashish ashlee ashleigh ashley
ashling ashok ashton ashwin asif asiman aslı asma assunta asta astrid asuman asunción atena athena
atilio atilla atlas attila atul aude audrey augusta auguste augustin augustina augustine augusto
aulia aura aurel aurelia aurelio aurore aurélie aurélien ava avinash avni awa axel axelle
aya ayaan aydan ayden ayesha ayhan ayla ayleen aylin aynur ayoub ayse aysel aysun ayten ayu ayub
ayumi ayush ayşe ayşegül azad aziz azra azucena aïcha baba babette bahar bailey baldur baldwin
baltasar balthasar balázs bambang bambi baptiste baraka barbara barbora barry bart
bartholomew bartley bartosz bartłomiej barış basil basilio bastian bastien bautista bayram
bayron bayu başak beata beate beatrice beatrix beatriz beau bebe becca becky beda begoña begüm
bekir
belen belinda bella belén ben benard bence benedict benedikt bengt benicio benita benito
benjamim benjamin benjamín benno benny benoit benoît benson bent benta bente benthe beppe
berat berend berenice berit berk berna bernabé bernadette bernadine bernard bernarda bernardino
bernardita bernardo bernd berndt bernhard bernice bernt bert berta bertha berthe berthold
bertil bertram bertrand beryl beth bethan bethany betina betsy bettina betty betül beverley
beverly beyhan beyza beáta bharat biagio bianca bianka bibiana bilal biljana bill billie billy bina
birger birgit birgitta birte birthe bjarne bjorn björn bjørn bladimir blahoslav blaine blair
blake blanca blanche blanka blas blažena boaz bob bobby bodil bodo bogdan bogusław bohumil
bohumila bohumír bohuslav bojan boleslav bonnie boris borja bożena božena brad bradley brady
brahim bram brandi brandon brandy branislav branka branko braulio braxton brayan brayden
breanna breda brenda brendan brendon breno brent brett brian briana brianna brice bridget
brien brigid brigita brigitta brigitte brinda brit brita britney britt britta brittany
brittney brodie brogan bronagh bronwyn brooke bruce bruna bruno bryan bryce bryon brígida
budi burak burcu burkhard byron bálint bárbara bärbel béatrice béla bénédicte börje bülent büşra
cahya caio caitlin caitlyn caitriona cal caleb calista callum calogero calum calvin cameron camila
camilla camille camilo campbell canan candace candela candelaria candice cansu caoimhe
capucine cara caren caridad carin carina carine carl carla carlo carlos carlota carlotta
carly carmel carmela carmelita carmelo carmen carmina carmine carol carola carole carolin
caroline carolyn carolyne carrie carsten carter cas casandra casey casper cassandra cassidy
cassie catalina catarina caterina cathal catharina catherine cathleen cathrine cathy cato
catrin catrina catriona cecelia cecil cecile cecilia cecilie cecília cedric cees ceferino
celeste celestine celestino celia celina celine celso cem
cemal cemil cengiz cenk ceren cesar cevdet ceyhun
cezar cezary chad chandra chantal chantel chantelle charlene charles charlie charline
charlotta charlotte charly charmaine charo chase chelsey chen cherie cheryl chetan chiara
chidi chika chinedu chioma chirag chloe chloé chloë chris chrissy christa christel
christelle christer christian christiana christiane christianne christie christin christina
christine christof christofer christoffer christoph christophe christopher christos christy
chuck chukwuemeka ciara ciaran cielo cihangir cillian cindy cinthia cintia cinzia ciprian cipriano
ciro citlali clair claire clara clare clarence clarice clarisa clarissa clarisse clark
claude claudette claudia claudie claudine claudio claudiu claudius claudy claus clayton
clemens clement clemente clementina clifford clinton cliodhna cliona clive clodagh cloe
clotilde cláudia clémence clément clémentine codie codruț cody coen cohen cole coleman
colette colin colleen collette collin collins colm colton colum comfort conal conall conan
concepción concetta concha conn connie connor conny conor conrad constance constant
constantin constanza constanze consuela consuelo cooper cora coral coralie cordula corentin
corey corina corine corinna corinne cormac cornel cornelia cornelio cornelis cornelius corné
corona corrado corrie cortney cory cosima cosimo cosmin courtney craig cristal cristhian
cristian cristiane cristiano cristina cristobal cristofer cristopher cristóbal crystal csaba
ctibor curt curtis custodio cynthia cyril cyrille cyrus czesław cássio cäcilia cécile cédric
célestin célia célina céline césar cüneyt călin cătălin daan dafina dafne dag dagmar dagmara
dagny dagoberto daire daisuke daisy dale dalia dalibor dalton dalvin damaris damian damiano
damien damir damián damjan damla damon dan dana danae dani dania danica daniel daniela
daniele daniella danielle danijel danijela danilo danièle daniël danna danny dante dany
daphne dara darcy daren daria dariana darin darina dario darius dariusz darko darlene
darragh darrell darren darrin darryl darryn darwin daryl darío daudi dave david davide davin
davis davor davy dawn dayana dayna dean deane deanna dearbhail dearbhla deb debbie debby
debora deborah deborrah debra declan dedi dee deepa deepak deepika deidre deirdre deisy
dejan delfina delia delphine demetra demetrio demi demian denis denisa denise denisse deniz
dennis denny dereck derek derick dermot derrick dervla derya desiderio desiree desirée
desmond detlef devika devin devon dewi deyanira dhruv diah dian diana diane diann dianne
diarmuid didem didier diego dieter dietmar dietrich dilan dilara dilek dillon dimas dimitri
dimitrios dina dinah dinesh dino diogo dion dionisio dionne dirk divya diya dmitri dmitry dmytro
dobroslav dolly dolores domenic domenica domenico domhnall dominga dominic dominick dominik
dominika dominique don dona donal donald donat donatella donato donna donovan dora dorcas
doreen dorian dorin dorina dorine doris dorota dorothea dorothy dorothée dottie doug douglas
draga dragan dragica drago dragoș drahomíra drahoslav drahoslava drew duane duarte duc dulce
duncan dung dunja dursun dusan dustin duygu dušan dwayne dwi dylan dávid débora déborah désirée
dóra eamon eamonn ebba ebbe ebenezer eberhard ebony ebru ece eckart ed eda edda eddie eddy
edel edelmira edeltraud eden eder edgar edgard edgardo edin edina edinson edison edit edita
edith edmond edmund edmundo edna edoardo edouard edson eduard eduarda eduardo edvard edvin
edward edwin edwina edyta eero eeva efrain efraín egbert eggert egil egon ehsan eileen eilis
eilish eimear eimer einar eino eirik eka ekaterina ekkehard eko ekrem ela eladio elaine elba
elbert elda eldar eldon elea eleanor eleanora elena eleni elenore eleonora eleonore
eleuterio elfie elfriede elgin eli elia elian eliana eliane elias elie eliecer elif elijah
elin elina eline elinor elio eliot elis elisa elisabet elisabeth elisabetta elise eliseo
elisha eliza elizabeth eliška elke ella ellen elli ellie ellinor elliot elliott ellis elly
elma elmar elmer elmira elmo elna elnur elodia elodie eloi eloisa eloise elon eloy eloísa
eloïse elsa elsbeth else elsie elsy elton elva elvia elvin elvina elvira elvis elvíra elza
eléonore elías elżbieta ema emanuel emanuela emanuele emeka emel emelie emelina emeline
emely emer emerson emi emil emile emilia emilian emiliano emilie emilija emilio emilly emily
emin emine emir emma emmanuel emmanuelle emmet emmett emmi emmy emrah emre emília
encarnacion enda endang ender enea enes engin engla
enis enna ennio enrico enrique enriqueta enver enya
enzo eoghan eoin epifanio erasmo erastus ercan erdal
erdem erdinç erdogan eren erhan erhard eric erica erich
erick erik erika erin erina erkan erkki erla erland erling erna ernest ernestina ernestine
ernesto ernst erol ersin ertan ertuğrul ervin erwin
eryn erzsébet esa eskil esko esmeralda esperanza esra esteban
estefany estefanía estela estella estelle ester estera esther estrella ethan ethel etienne
etna etta ettore eugen eugene eugenia eugenie eugenio eugène eugénie eulalia eunice eusebia
eusebio eva evald evaline evan evance evangelina evans evaristo eve evelien evelin evelina
eveline evelio evelyn evelyne evert evgeny evi evie evita evy ewa ewald ewelina ewout
ezekiel ezequiel ezio ezra fabia fabian fabiana fabien fabienne fabio fabiola fabián fabrice
fabricio fabrizio facundo fadime fahad faik faisal faith fajar fanny farah farhan farid farida
fariz
faruk fatema fatih fatiha fatima fatma fatou faustino fausto fay faye feargal fearghal febe
federica federico fedor felice felicia feliciano felicitas felicity felipa felipe felix femi
femke feng ferdinand ferenc fergal fergus ferhat
feride ferit fermín fernand fernanda fernande fernando
festus fidel fien figen fikret filip filipa filipe filippa filippo filiz filomena finbar finn
fintan fiona fionnuala fitri flavia flavio flemming fletcher fleur flor flora flore florence
florencia florencio florent florentin florentina florentine florentino florian floriane
florin florina florinda florine floris flávio folake fortunata fran franc franca france
frances francesca francesco francine francis francisca francisco franciszek franck franco
franjo frank frankie franklin franky frans františek františka franz franziska françois
françoise frauke fred freda freddy frederic frederick frederik fredo fredric fredrick
fredrik fredy freja freya frida fridolin frieda friederike friedhelm friedrich frits fritz
frode frédéric frédérique fumiko funmi furkan fyodor fábio fátima félix gabby gabi gabino
gabor gabriel gabriela gabriele gabriella gabrielle gaby gael gaetano gaia gail galih galina
gamze ganesh gareth garret garrett garry gary gaspar gaston gastón gaurav gautam gavin
gaylene gaël gaëlle gebhard geert geeta geir gema gemma genaro gene genevieve geneviève
gennady gennaro genoveva geoff geoffrey georg george georges georgette georgiana georgina
georgine georgios gerald geraldine geraldo gerard gerardo gerd gerda gergely gergő gerhard
gerhardt geri gerlinde germaine german germán gernot gerold geronimo gerrit gerry gerson
gert gertrud gertrude gerónimo gheorghe ghislain ghislaine giacomo giada gian giancarlo
gianfranco gianluca gianna gianni gibson gideon gijs gil gilbert gilberte gilberto gilda
giles gilles gillian gilman gina ginette ginny gino gioia gion giorgia giorgio giovana
giovanna giovanni giovanny girish gisela giselle gisselle gisèle gitte giulia giuliana
giuliano giulio giuseppa giuseppe giuseppina gizem gladis gladys glen glenda glenn gloria
godfrey gonzalo gonçalo gopal goran gordana gordon gorka gottfried gottlieb grace gracia graciela
graeme graham grainne grant grayson grazia graziella grażyna greg greger gregg gregor
gregorio gregory greta gretchen grete grethe gretta grigory griselda grzegorz grégoire
grégory gréta guadalupe guang gudrun guido guilherme guillaume guillermina guillermo gunda
gunhild gunilla gunnar gunner gunter gunther gust gustaf gustav gustave gustavo guus guy
gwen gwenaëlle gwenda gwendoline gwendolyn györgy györgyi gábor gérald géraldine gérard
gökhan göran götz gül gülay gülağa gülşen günter günther gürkan gürsel habib habiba hadi hadija
hailey hakan hakim hal hala haley halil halima
halime halina halley hallvard haluk hamdi hamid hamish hamza
hana hande hani hanife hank hanna hannah hanne hanneke hannele hannelore hannes hannu hans
hansjörg hanspeter harald hardy haris harish harley harm harold harper harri harriet
harrison harry harsh hartmut haruka haruki harun haruto harvey hasan hassan hatice hayden
haydée hayleigh hayley hayriye hazel heather hector hedda hedvika hedwig hedy hege heide heidemarie
heidi heidy heike heikki heiko hein heiner heinrich heinz heitor helen helena helene helga
helge heli hella hellen helma helmer helmut heloísa hemant hendra hendrik henk henning henri
henrieta henrietta henriette henrik henrike henrique henry henryk herbert heri heriberto
herma herman hermann hermes hermina hermine herminia herminio hermína hernando hernán herta
hertha heru hervé hester hidde hideki hien hikmet hilario hilary hilbert hilda hilde hildegard
hildur hillary hillevi hilma hilmar himanshu hina hipólito hiroko hiroshi hjalmar holger
hollie holly honora hope horacio horia horst hortense hortensia hosea howard hubert hubertus
hudson hugh hugo hugues huguette hui hulda humberto humphrey hunter huong hussain hussein
huub huw huy håkan håkon héctor hélène hülya hüseyin hıdır
iain ian ibrahim ibrahima ica ichiro ida idris ieva
ifeanyi ifeoma ignace ignacia ignacio ignatz ignaz ignác igor ihor ihsan ika iker ilaria ildikó
ileana ilenia ilhan ilias ilija ilker ilkka ilknur
ilona ilse ilya ilyas iman imane imelda imke imogen imran
imre ina inaya indah indiana indira indra ineke ines ineta inez inga inge ingeborg inger
ingmar ingo ingrid ingrida ingvar inkeri inna intan inès inés inês ioan ioana ioannis
iolanda ion iona ionel ionuț ipek iqbal ira irena irene ireneusz irfan irina irine iris irja
irma irmgard irène isa isaac isabel isabela isabell isabella isabelle isadora isaiah isaías
ishaan isidor isidora isidoro isidro isis isla ismael ismail ismet isobel issack istvan
istván itzel itziar iulia iulian iva ivan ivana ivanka ivar iver iveta ivette ivica ivo ivona
ivonne ivor ivy iván iwan iwona izabela izidor iñaki jaakko jaan jaap jabu jacek jacinta
jacinto jack jackeline jackie jackson jacky jaclyn jacob jacobo jacopo jacqueline jacques
jade jadranka jadwiga jae jael jafet jaime jair jairo jaka jake jakob jakub jamaal jamal
jameel james jamie jamil jamila jan jana jane janet janeth janette jani janice janick janik
janina janine janis janko jann janna janne jannie jannik jannis jano janos janus janusz
jaqueline jara jared jari jarkko jarl jarlath jarmila jarmo jarno jaromír jaron jaroslav
jaroslava jarosław jarrod jasmin jasmina jasmine jasna jason jasper jatin javed javier
javiera jaxon jay jaya jayda jayde jayden jayne jayson jazmin jazmín jean jeana jeanette
jeanine jeanne jeannette jeannie jeannine jeff jefferson jeffery jeffrey jeison jelani
jelena jelle jemma jen jena jenifer jeniffer jenna jenni jennie jennifer jenniffer jenny
jens jere jeremiah jeremias jeremie jeremy jeremías jerica jermaine jeroen jerome jerry
jerson jerzy jerónimo jesper jess jesse jessica jessie jessika jessy jesus jesús jette jhoan jhon
jhonatan jhonny jian jill jillian jim jimena jimmie jimmy jindřich jing jiri jitka jiří jo
joachim joakim joan joana joanie joann joanna joanne joao joaquim joaquin joaquina joaquín
jocelyn jocelyne jochen jodi jodie jody joe joel joelle joep joey johan johana johann
johanna johanne johannes johans john johnathan johnnie johnny johnson johny joke joko jolana
jolanda jolanta jolene jolie joline jon jonah jonas jonatan jonathan jonathon joni jonna
jonáš joonas joost jordan jordi jordon jordy jordán jorge joris jorja jos jose josef josefa
josefin josefina josefine joselyn josep joseph josephine josephus josette josh joshua josiah
josiane josie josip jost josue josué josé josée joséphine jouko jouni jovan jovana jovita
joy joyce jozef joão joël joëlle joško juan juana juanita jude judit judita judith judy juha
juhani jukka jule jules juli julia julian juliana juliane julianna julie julien julienne
juliet julieta juliette julijana julio julita julius julián juma jun junichi juraj jure juri
jurriaan jussi justin justina justine justus justyna jutta juul jyoti ján jános jérémie
jérôme jéssica józsef jörg jörgen jörn jørgen júlia júlio jürgen kaan kaarina kadir kai kaia
kaisa kaitlin kaitlyn kaj kaja kajal kajsa kala kaleb kalevi kali kalina kalle kalpana kamal
kamil kamila kamran kamron kamya kanchan kane kaori kara karan kareem karel karen kari karim
karima karin karina karine karl karla karley karli karlo karma karol karolina karoline
karolína karsten karthik kartika karyn kashif kasim kaspar kasper kassandra kata katalin
katarina katarzyna katarína kate katelyn katerina katerine kateřina katharina katharine
katherin katherina katherine kathi kathleen kathrin kathryn kathy kati katia katie katja
katri katrin katrina katty katy kaushik kavita kay kayden kaye kayla kaylee kayleigh kazim
kazimierz kazuki kazuo keanu keegan keely kees keiko keira keisha keisuke keith kelli kellie
kelly kelsey kelvin kemal ken kenan kendall kendra kenichi kenji kennedy kenneth kenny kent
kenta kenzie kerem keri kerri kerrie kerry kerstin ketil kevin khadija khaled khalid khalil
khanh khloe kian kiara kiera kieran kilian killian kim kimberley kimberly kimmo kinga
kingston kira kiran kirby kirill kirk kirsi kirsten kirstie kirstin kirsty kishore kjell
kjersti klaas klara klaudia klaus klemens klement klára knut kobe koen kofi koichi konrad
konstantin konstantinos koray kori kornel kornelia kris krish krishna krista kristel kristen
krister kristi kristian kristie kristiina kristijan kristin kristina kristine kristjan
kristofer kristoffer kristopher kristy kristína krisztina krisztián krystal krystian
krystyna krzysztof kumiko kunal kuno kurnia kurt kurtis květa kwame kwesi kyan kyara kyla
kyle kylie kyra kálmán károly käthe käthi kåre kübra kürşat laban lacey ladina ladislav ladislava
laetitia laila lakshmi lala lalit lamar lambert lana lance lara larisa larissa larry lars
lasse laszlo latasha latif latoya laura laure laureen lauren laurence laurens laurent
laurenz laurențiu lauretta laurette lauri laurie laurin laurine lautaro lavinia lawrence
layla laëtitia lea leah lean leana leander leandra leandro leanne leano lech lee leena leia
leidy leif leigh leila lelia lena lene leni lenka lenn lennart lenny leo leon leona leonard
leonardo leoncio leone leonel leonhard leonid leonie leonor leonora leonore leontina leopold
leopoldo lerato leroy lesia lesley leslie lesly lestari leszek leticia letizia letícia lev
levent levente levi levin lewis lex lexi leyla leyli león lia liam lian liana liane liban
libby libor libuše lida lidia lidija lieke liesbeth lieve ligia ligita liisa lila lili lilia
lilian liliana liliane lilija lilja lilla lilli lillian lilly lily lina linda linde lindiwe
lindsay lindsey lindy ling linh linn linnea lino linus lio lionel lisa lisandro lisbeth lise
liselotte lisette lissette liv livia livio liviu liz liza lize lizeth ljiljana ljubica
ljudmila lloyd loes logan lois lola lolita lona lone loni lonnie lora loraine lorcan lore
loredana lorelei lorena lorenz lorenza lorenzo loreto loretta loretto lori lorin lorine
loris lorna lorraine lothar lotta lotte lotti lou louie louis louisa louise lourdes lovisa
lovro loïc loïs luan luana lubomír luboš luc luca lucas lucero lucette lucia lucian luciana
luciano lucie lucien lucienne lucija lucila lucile lucinda lucio lucy lucía ludger ludivine
ludmila ludovic ludovica ludvig ludwig luigi luis luisa luise luisina luiz luiza luka lukas
luke lukáš luna lupe lutfi lutz luz luzia luís luísa lydia lydie lynda lyndon lyndsay
lyndsey lynette lynn lynne lynnette lynsey lászló léa léna léo léon léonard léonie léopold
lívia maaike maarit maarten mabel mac macarena machteld maciej mackenzie maddie maddison
madeleine madelene madeline madhav madhu madison mads mael maeva maeve mafalda magali magaly
magda magdalena magdalene magdaléna maggie magnolia magnus mahdi mahesh mahima mahir mahmoud
mahmud mahmut mai maia maicol maida maija maik maike maira maire mairead maite maj maja
majid majken makayla makena makoto maks maksim malachy malak malcolm malea malena malene
malgorzata malik malika malin mallory malou malte malvina mamadou manasi manda mandla mandy
manfred manila manish manisha manoj manon mansoor mantas manuel manuela manuelita manus mara
marc marcel marcela marcelina marceline marcelino marcell marcella marcelle marcello marcelo
marcia marcial marcie marcin marco marcos marcus mare mareike marek maren marga margaret
margareta margarete margaretha margarida margarita margaux margherita margit margita margo
margot margret margrit marguerite mari maria mariah mariam marian mariana marianela
mariangela mariann marianna marianne mariano maribel marica maricarmen maricela marie
marieke mariela mariella marielle marietta mariette marija marijan marijana marije marijke
marika marilena marilyn marin marina marine marinella marino mario mariola marion marisa
marisela marisol marissa marit marita maritta maritza marius mariusz marja marjan marjatta marjo
marjolein marjorie mark markku marko markus markéta marleen marlen marlena marlene marlies
marlis marloes marlon marlyse marlène mart marta marten martha marthe martial martim martin martina
martine martín marvin mary maryam maryann maryanne maryline marylène maryse marzena maría
marília marína masaki masako masato mason massimiliano massimo matej mateja mateo mateus
mateusz matheo matheus mathew mathias mathieu mathijs mathilda mathilde mathis matias matija
matilda matilde mato mats matt matteo matthew matthias matthieu matthijs matti mattia
mattias matías matěj maud maude maura maureen maurice mauricette mauricio maurine maurits
maurizio mauro maurício max maxim maxima maxime maximilian maximiliano maximilien maximo
maximus maxine maxwell maya mayra mayte mayumi maël maëlle małgorzata mckenzie meagan
meaghan mechthild meda meena meera meg megan meghan mehdi mehmet mei meike meinrad mel
melania melanie melany melba melek melih melike melina
melinda melisa melissa melita meltem melvin menno meral
meredith merel merja merle merlin mert merve mervin mervyn mery meryem meta metehan metin metod
metta mette mevlüt mia micael micaela micah micha michael michaela michaele michal michaël michał
micheal michel michela michele micheline michell michelle michiko michèle mickaël mieczysław
mieke miguel mihael mihaela mihai mihir miho mihály miika mijo mika mikael mikaela mikayla
mike mikhail mikkel mikko miklós mikuláš mila milada milagros milan milana milda mildred
mile milena milica milka milla miller millicent millie milo milos miloslav miloslava miloš
milton milán mimi mina mindy minerva ming minh minna miodrag mira miran miranda mircea mirco
mireille mirela mirella mireya miriam miriama mirja mirjam mirjana mirko mirna miro miron
miroslav miroslava mirosław mirsad mirta misael missy misty mitchel mitchell mithat mitsuko mitzi
miyuki mladen modesto mogens mohamad mohamed mohammad mohammed mohan mohit moira moisés mojmír
mollie molly mona monica monika monique monserrat montserrat mora morena moreno morgan
morgane moritz morris morten mortimer moses moussa mualla muhamed muhammad muhammed mukesh mulyadi
muni murat muriel murielle murilo murray musa mustafa mustapha muzaffer mya myles myra myriam myrta
márcia márcio mária mário márton máté máximo mégane
mélanie mélissa mía mónica mónika mônica müge münevver
nabil nadeem nadezhda nadežda nadia nadin nadine nadir nadja nadège naděžda naeem nael
nahuel naim naima najam nalan nan nana nancy nanda nandini nando nanna nanni naoise naoki
naoko naomh naomi narcisa narciso nasir nasser nassim natacha natali natalia natalie
natalija natalja nataly natalya natan natanael natascha natasha natasja nataša nathalia
nathalie nathaly nathan nathanael nathaniel natividad natália naveen nawaz nayeli nazim
nazlı nazmiye neal nebahat necati necla ned neelam neeraj neha
nehemiah neil nejat nela nele nelia nelio nell nella nelli
nellie nelly nelson nenad neo nerea nereida neriman nermin neslihan
nesrin nestor nevaeh nevenka neville nevin nevio nevzat newton ngoc
ngozi nguyet nia niall niamh nicanor niccolò nichola nicholas nichole nick nicki nicklas
nicky niclas nico nicola nicolae nicolai nicolas nicole nicoleta nicoletta nicolás nidia
niels nienke nieves nigel nihad nihal nihat niina nik nika nikhil nikita nikki niklas niko nikodem
nikola nikolai nikolaj nikolaos nikolas nikolaus nikoletta nikolina nilda nilesh nilgün nils
nina ning nino nisa nisha nishant nitin nives nixon niyazi nkosana noa noah noam noe noel
noelia noelle noemi noemí nolan nomvula noor nora norah norbert norberto noreen noriko norm
norma norman nour novi noé noémi noémie noël noëlla noëlle
nuala nuno nur nuray nurcan nurgül nuri nuria nuriye nuru nurul
nury nélida néstor nóra núria obed obinna octavia octavian octavie octavio océane oda odalis
odalys odette odile ofelia oisin okan oksana oktay ola olaf olav olavi oldřich ole oleg olegario
olena olga olimpia oliva olive oliver olivia olivie olivier olli olof olumide oluwaseun
olympia olívia omar omari omer ona ondřej oni onno onofre onur oona oonagh ophelia ophélie
ora oran orhan oriana orla orlaith orlando ornella orsolya ortwin osama osamu oscar oskar
osman osvaldo oswald oswaldo otakar othmar otilia otis otmar oto ottilia ottilie otto ottó
otávio oumar ousmane outi ove ovidio ovidiu owen oxana ozan oğuz oğuzhan paavo pablo padraic
padraig
paige palesa paloma pam pamela pankaj paola paolo parker parth parveen pascal pascale
pascual pascuala pasi pasquale patience patric patrice patricia patricio patrick patrik
patrizia patrycja patryk patrícia patty paul paula paule paulette paulina pauline paulino
paulo pauric pavel pavla pawel paweł payton peadar pearl pearse peder pedro peggy pekka
pelin pelle penelope penny pentti pepijn percy perihan
perla pernilla pernille pero perry petar pete peter
petr petra petri petronela petru petter peyton phil philip philipp philippa philippe phillip
philomena phoebe phuong phylis phyllis pia piedad pierce pierina pierluigi piero pierre pierrette
pieter pietro pilar piotr piper pippa pirjo pirmin pius pol polina polly pooja porfirio poul
prachi pradeep prakash pranav prashant praveen preben preeti preston prisca priscila priscilla
priska priya priyanka prudence przemysław putra putri päivi pål pénélope péter pía pınar
qabil qadim qasim qiang qing quang quentin quincy quinn quinten quoc rabah rabia rachael
racheal rachel rachelle rachid radek radim radka radmila radomír radoslav radosław radovan
radu rael raf rafael rafaela rafaël rafał raffael raffaela raffaele raffaella rafi rafiq
ragna ragnar ragnhild raheem rahel rahime rahmat rahul raija raimo raimund raimundo raina rainer
raisa rajat rajeev rajesh rajiv rakesh ralf ralph rama ramadan ramazan ramesh ramiro ramiz
ramon ramona ramón rana randall randi randolf randy rania ranjit raoul raphael raphaela
raphaël raquel rashid rashmi rasim rasmus ratna raul raven ravi ray rayan raymond raymonde raúl
reagan rebeca rebecca rebeka rebekah rebekka recep redmond reece reem regan regina reginald
regine regína rehan reijo reiko reimar rein reina reinaldo reine reiner reinhard reinhart
reinhilde reinhold reinier reino rekha remco remigio remo remy remzi rena renata renate renato
renaud rene renee renske renu renzo renáta rené renée reuben reva rex reyna reynaldo reza
rhianna rhiannon rhoda rhona rhonda rhys ria rian ricarda ricardo riccardo richard rick
rickey ricky rico ridwan rigoberto riikka riitta rik rikke riley rina rini rino rishi risto
rita ritu riya rizal rizki rizwan rob robbie robby robert roberta roberto robin robinson
robyn rocco rochelle rocio rocío roderick rodger rodney rodolfo rodolphe rodrigo roel
rogelio roger rogers rogério rohan rohit roisin roland rolande rolando rolf romain romaine
roman romana romane romano romeo romina romuald romy román ron rona ronal ronald ronaldo
ronan rong ronja ronnie ronny rony roque rory rosa rosalba rosalia rosalie rosalinda rosalía
rosanna rosanne rosaria rosario roseanna roseline roselyn rosemarie rosemary rosendo rosetta
rosie rosina rosita roslyn rosmarie ross rossana rossella roswitha rosy rosângela rouven
rowan rowena roxana roxane roxanna roxanne roy roza rozalia rozalija rozália ruairi ruben
ruby rubén rudi rudolf rudolph rudy rufino ruhi
rui rukiye rune rupert ruperto ruslan russ russell rut
ruth ruud ryan ryder ryo ryota ryszard régine régis réka rémi rémy róbert rómulo rúben
rüdiger rüştü răzvan rıza růžena saad saadat saara sabina sabine sabir sabri sabrina sabína sacha
sachiko sachin sadia sadie sadio saeed safet safina safiya safiye saga sahra said saida sakari
saleh salih saliha salim salla sally salma salman salome salomé salomón salvatore sam samanta
samantha samba sameer sami samia samir samira sammy samson samu samuel samy sana sandeep
sander sandi sandra sandrine sandro sandy sangeeta sanja sanjay sanjeev sanna sanne santa
santiago santino sapna saqib sara sarah sarai sari sarina sarita sascha sasha saskia satish
satoshi satria satu saul saundra saurabh saverio saúl saša scarlet scarlett scarlette scot
scott scotty seamus sean sebastiaan sebastian sebastiano sebastián seda sedat seema segun
segundo selami selena selim selin selina selma selçuk sem semra sena sepp seppo serafina serdar
serena serge sergei sergej sergey sergio serhiy serkan serpil
sertaç seth sevda severin severino severo sevgi sevil
sevim seyfettin shaban shahid shakir shakira shalini shams shana shane shani shania shanice shanna
shannan shannen shannon shari sharlene sharon shashi shaun shauna shawn shawna shay shayne
shea sheena sheila sheilah shelby shelia shelley shelly sheree sheri sherif sherri sherry
sheryl shiela shigeru shilpa shin shinichi shinji shirley shivani shona shota shreya shruti
shubham sian sibel sibusiso sibylle siddharth siegfried siena sienna sigit sigmar sigmund
signe sigrid sigurd silas silja silje silke silva silvana silvano silvester silvia silvio
simeon simion simon simona simone simonne simón sina sinan sindre sinead sini siobhan sipho siri
sirpa siti siv sjoerd skye skyla skylar slamet slavica slavko slavomír slobodan smita smith
sneha socorro sofia sofiane sofie sofía sohail solange soledad solenne solomon solveig
solène sonal songül sonia sonja sonny sonya sophia sophie soraya sorcha sorin soňa spencer sri
stacey stacie stacy staffan stan stana stanislaus stanislav stanislava stanisław stanley
stef stefan stefani stefania stefanie stefano steffen steffi steinar stela stella sten
stephan stephanie stephany stephen steve steven stewart stig stijn stina stine stjepan stu
stuart sture stéphane stéphanie suat sudhir sue suharto sujata sukma sulistyo sultan sumayya
sumit sunil sunita suresh surya susan susana susann susanna susannah susanne susanti sushil
susi susie sussie suzana suzanna suzanne suzette suzy svea svein sven svenja sverre svetlana swati
swen sybilla sybille sylva sylvain sylvester sylvia sylviane sylvie sylwia szabolcs szilvia
szymon sándor sára sébastien sérgio séverine sônia sönke sören søren süleyman sławomir tabea
tabitha tadeusz tadeáš tage taha tahir tahsin tai taina taj taja takahiro takashi takeshi takuya
talal tali talia tamanna tamara tamer tami tammie tammy tamás taner tanguy tania tanja
tanner tanvi tanya tao tapani tapio tara taras tarek tari tarik tariq tarja taro tarun tarık
tasha tatiana tatjana tayfun tayla taylor tayyip tea ted teddy teemu tegan teguh teija tekla tendai
tenzin teodor teodora teodoro tera terence teresa terese teresia teresita tereza terje tero
terrance terrence terri terry terézia tess tessa tetsuya teun tevfik teófilo thabo thaddeus thalia
thandi thandiwe thanh thao thaís thea theda thekla thelma themba theo theodor theodora
theodore theres theresa therese theresia thiago thibaud thibault thibaut thierry thijs thilo
thomas thorben thorsten thu thuy théo théodore théophile thérèse tia tiago tiana tiara tiare
tibor tiffany tiina tijs tilda tilde till tilman tim timea timmy timo timon timotej timoteo
timothy timothée tina tindra tine tineke tino tisa tito titus tiziana tiziano tjeerd tobias
toby todd toivo tolga tom toma tomas tomasa tomasz tomi tomislav tommaso tommi tommy tomoko
tomás tomáš toni tonia tonny tony tonya torben torbjörn torbjørn tore torgeir tori torsten
toru tory toshiro tove tracey traci tracie tracy traian trang traudl travis trent trevor
tricia trina trine trinidad trish tristan trond troy trudi trygve tsuyoshi tuan tuba tudor
tuija tulio tuncay tunde tung tuomas turgut turid tushar tuti
tuula tuulikki tuva tuğba tuğçe tyler tyra tyrone tyson
tülay tülin tünde türkan uche uday udin udo ufuk ugo ulf uli ulises ulla ulrich ulrik ulrika
ulrike uma umar umberto umut unai unni urho uriel urs ursula urszula usman uta ute uwe uğur vagn
valborg valdemar valentim valentin valentina valentine valentino valentín valentína valeri
valeria valerie valerio valery valeska valter valéria valérie vanda vanesa vanessa vania
vanja vanya varun vasco vasile vasily veda vedat veerle vega vegard veikko veli velma venus
vera verena verner vernon veronica veronika veronique verónica vesa vesna veta veysel vic vicente
vicki vickie vicky victoire victor victoria victoriano victorine victorino vidal vidar vidya
viet vijay vikas vikram viktor viktoria viktorija viktória vilhelm villa ville vilma vinay
vince vincent vincenza vincenzo vinciane vineet vinh vinnie vinod vinzenz vinícius viola
violet violeta violetta violette viorel vipin virgilio virginie viridiana vishal vita vitaly
vito vitor vittoria vittorio vitória vivek vivian viviana viviane vivien vivienne vlad
vladimir vladimír vladimíra vladislav vlado vlasta vlastimil vojtěch volkan volker volkmar
volodymyr vratislav vyacheslav václav véronique víctor vít věra wadi wagner wahab wahyu
waldemar waldo waleed walid wally walter waltraud wanda wanjiku waqar warren washington
wasim wawan wayne wei weldon wellington wen wenche wendelin wendy wenzel werner wes wesley
whitney widya wiebke wieland wiesław wietske wiktor wilber wilfred wilfredo wilfrido
wilfried wilhelm wilhelmina wilhelmine willard willem willi william williams willian willie
willis willy wilma wilmer wilson wim winfred winfried winifred winnie witold wladimir
wojciech wolfgang wolfram wout wouter wulan wyatt władysław włodzimierz xander xaver xavier
xenia xia xiang xiao ximena xin xiomara xue yadigar yadira yael yago yahya yair yalçın yamilet yan
yanet yanis yann yannick yannis yanti yaqub yara yaritza yaroslav yasemin yash yasin yasir
yasmin yasmina yasmine yasmín yasser yassin yassine yasuko yasushi yavuz yaw yazgül yaşar
yegor yeison yekaterina yemi yenifer yenny yesenia yessenia yilmaz ying yiğit ylva yngve
yogesh yohan yohana yoko yolanda yolande yong yosef yoselin yoshiko younes youssef yrsa yu
yudi yuichi yuki yukiko yuko yulia yuliana yumi yun yuni yunis yuri yuridia yury yusra yusuf
yusuke yvan yves yvette yvon yvonne yésica yéssica yılmaz zac zacarías zach zacharie zachary
zafer zahid zahir zahra zahur zaid zaida zain zainab zaira zak zakaria zaki zamir zane
zanele zara zayan zbigniew zbyněk zdenka zdenko
zdeněk zdeňka zdravko zdzisław zeeshan zehra zekeriya
zeki zelda zeljko zelma zeno zenobia zenta zeynep zhen zhi zina zion zita zlatko zodwa zoe
zoey zofia zoltan zoltán zora zoraida zoran zoya zoé zoë zsolt zsuzsa zsuzsanna zsófia
zuzana zuzanna zvonko zygmunt zübeyde ágnes álvaro ámbar ángel ángela áron åke åsa åse
çağlar çetin çiğdem édith édouard öznur ünal şebnem şenay şerif şevket şeyma şükrü
élisabeth élise élodie éléonore émile émilie éric étienne éva íris ísis íñigo óliver óscar ömer
özge özlem øystein øyvind úrsula ümit łukasz şeyda şule šimon štefan štefanija štěpán šárka
žaneta željko ștefan άννα αλέξανδρος ανδρέας αντώνης απόστολος αριστοτέλης βαγγέλης βασίλης
γεωργία γιάννης γιώργος δημήτρης ελένη ευάγγελος ευαγγελία θανάσης θοδωρής ιωάννα ιωάννης
κατερίνα κωνσταντίνα κωνσταντίνος κώστας μαρία μιχάλης νίκος πέτρος παναγιώτης σοφία σπύρος
στέλιος σταύρος φώτης χρήστος χριστίνα абдулла август августин авксентий адам адриан айгуль
александр александра алексей алина алия алла анастасия анатолий андрей андрій анета анжела
анна антон антін арсен артем артём бауыржан богдан болеслав борис борислав вадим валентин
валентина валерий валерия варвара василий василина василь васка венедикт вера вероника весна
виктор виктория виолета виталий владилен владимир владислав володимир всеволод вячеслав
віктор вікторія віталій галина ганна геннадий георги георгий герасим герман глеб гордана
григорий даниил дарья демид денис димитър димка дмитрий дмитро драган евгений евгения
евдокия егор едита едуард екатерина елена елизавета елисей емил ержан захар зинаида зоран
зоя иван ивана иво игорь илья инна ирина исидор катерина кирил кирилл кирило климент
константин красимир кристина ксения лариса лев леон леонид лидия лука любов любовь людмила
магдалена майя макар максим маргарита мариан марина мария марк марко мартин маруся марія
микита микола милан милош мирон мирослав михаил михайло надежда надія назар наталия наталка
наталья наталія наташа наум невена ненад нестор никита никола николай нина нурлан огнен
оксана олег олександр олександра олексій олена оливера ольга орест остап павел павло
пантелеймон петро петър пламен полина радослав родион роза роман ростислав руслан светлана
светозар святослав світлана семен серафим сергей сергій сидор симон симона соломон соломія
софия софья станислав станіслав степан стефан стоян таисия тамара тарас татьяна теодора
тетяна тимофей тихомир тихон тодор федор феофан филип франц фёдор харитон христо христофор
цветан эдуард элина эльвира юлиан юлий юлия юлія юрий юрій яков яна ярослав євген євгенія
іван ігор ірина јелена јована
abdoulaye abena adama adeola adwoa adão akinyi akosua alassane alioune almaz amade armindo arnel
assétou atieno axmed ayodele aïssata aïssatou babacar babajide bakari bakary bekele bintou bongani
boubacar bukola cabdi cabdiraxmaan cheikh chepkemoi cheruiyot chukwuma codjo cumar danjuma dawit
dieudonné domingas drissa edem efua elhadj faadumo fatoumata folasade frantz garba getachew
guerlande hadiza haile hamidou hamisi harouna idrissa ikechukwu issa issouf issufo jaco joselito
kadidia kamau kebede kelechi khady kipchoge kiprono koffi kojo komlan konan kossi kouamé kouassi
kunle kwabena lassina luzviminda lwazi mahamadou mamadi maricel marlise maxamed mirlande modou
momade moustapha mpho mulugeta mutua mwajuma mwangi mwende nakato ndèye neema nenita njeri njoroge
nnamdi nokuthula nomsa nosipho ochieng okello olufemi otieno oumarou rakiya rashidi rehema riaan
rodel rokia ronel salif selamawit seydou shehu souleymane tadesse tafadzwa tatenda tebogo temitope
tesfaye thandeka thierno tidiane tijjani tshepo uchenna wambui wanjiru wilner xasan xuseen yacouba
yakubu yetunde yohannes zawadi
aafke aakash aakriti aanchal aarne aarno aart aarti aarushi aimo aleksi ann-charlotte ann-christin
ann-kristin ann-marie anna-karin
anne-lise anne-mette anne-sofie annemette annukka anssi arild arjen arnar arnd arnfinn arnoud
arnulf arto arttu asbjørn asger asko asle atle atso audun auke aulikki auðunn auður baldvin barbro
barend bastiaan bergljót bergur bergþóra bieke birgir birgitte bjarke bjarni bjarte björgvin
bjørnar bolette borghild boudewijn bregje bryndís brynhildur brynjar burghard bård böðvar børge
corien dagfinn detlev diederik diethelm dirk-jan dorien dorte dorthe douwe eckhard eefje eelco
eelke eetu egill eija eila eilif eiríkur eivind eiður eldbjørg ellert elske elín elísabet ensio
erik-jan erja erlend erlingur esben espen essi eygló eyþór fanni finnur flurin folke friðrik fríða
garðar geertje gerben gert-jan gerður gesa gesine gian-andrea gijsbert gjermund griet grétar
gudmund gunn gunnel gunnhild gunnhildur gunnlaugur gunvor guro guðbjörg guðjón guðlaugur guðmundur
guðni guðný guðrún gyda gyða gísli hafdís hafsteinn halldór halldóra hallgrímur halvard halvor
hampus hans-henrik hans-jürgen hans-peter hans-petter haraldur harmen hartwig hedvig heidrun heimir
heini heinke heiða heiðrún heleen helmuth henna henny herborg heribert hermundur hilke hilkka
hjalte hjördís hlynur hrafnhildur hrefna huib hákon håvard hólmfríður hörður ib idar idun iida
iiris ilmari ilpo inge-lise ingegerd ingela ingemar ingibjörg ingolf ingunn ingvild ingólfur inka
irmeli iselin ismo isolde jaana jacco jan-erik jan-willem janneke jannes jantine jarle jef jelmer
jeppe jolien joop jorma jorunn jostein juho jukka-pekka jurgen juuso jyri jyrki jytte jóhann
jóhanna jóhannes jón jónas jónatan jónína júlía júlíus jürg kaare kaija kaisu karen-margrethe
karianne karitas karl-heinz karl-johan karlijn karola karoliina katariina katleen katrien katrijn
katrín kauko keijo keld ketill kicki kirsti kjartan kjeld kjerstin kjetil klas klaus-peter knud
koenraad kolbeinn kolbjørn kolbrún kresten kristinn kristján kristín kristófer kyösti lars-göran
laust leendert leevi leifur lenita lennert leontien levke lieselot lieselotte linnéa lisbet lode
lovísa luitgard luuk lára lárus maartje magnhild magnús maiju maiken mailis maj-britt malthe
margriet margrét marie-louise marijn marja-leena marjut martijn martti mauri meinhard melchior
merete mervi miia mirjami mirka märta måns mårten neele niek niels-peter nils-erik nils-inge njål
noora noortje oddbjørn oddny oddrun oddur oddvar olaug ole-martin olle oluf ortrud osmo ottar
ottmar panu pauli paulien pauliina per-olof pertti perttu peter-jan petteri pieter-jan piia pim
pirkko pontus povl páll päivikki pétur ragnheiður ragnhildur raili rami reidar reidun reynir rianne
rickard rieke riku rinke ritva roald robbert roeland roope ruedi runar ruprecht rutger rósa rúnar
saija saila saku samúel sanni santeri santtu sauli seija sidsel siebe sieglinde sigbjørn sigfús
sigge sigmundur sigrun sigríður sigrún sigurjón sigurlaug sigurður sigþór silvan simo sindri sivert
sixten skúli snorre snorri soili solfrid solrun sondre stefaan stefán steingrímur steinunn steinþór
stellan stian sturla svandís svanhildur svante sveinn sveinung sven-erik svend sverrir swantje
sybren synnøve sytse sæunn sólrún sólveig sölve søs sünje taneli tarjei tarmo tatu tellervo terhi
teunis thorbjörn thorbjørn thorkild tiia tijl tilo tinne tjark tomke tonje topi torgny toril torill
torkild torstein trausti troels truus tryggvi tuire tuomo tuure tyge tytti tómas ueli uffe unnur
uolevi urpo ursina valgerður valtteri veera veijo veit veli-pekka vibeke vigdís vilborg vilhjálmur
vilho villads ville-veikko virpi viðar vífill walburga wibke wibo wietse willem-jan wybren yannik
ymke yrjö zeger ágúst álfheiður árni ásdís ásgeir áslaug ásmundur ásta åge ånund åshild åsmund ævar
ísak ólafur ólína ólöf óskar óttar ögmundur örjan örvar össur östen ørjan øyunn úlfar ýmir þorbjörg
þorgerður þorsteinn þorvaldur þröstur þóra þórarinn þórdís þórhallur þórir þórunn þórður
adéla agris ahto aigars ain ainārs airi aistė aivar aivars aivo ajda aleksa alenka algimantas
algirdas aljaž allar alojz alvydas alžbeta andraž andris andrius andrás anikó ants anđela anđelka
anđelko anže arnis artūras artūrs arūnas atis audrius aurelija austėja aušra baiba barnabás bedřich
bendegúz benedek birutė blaž boglárka bogumiła bojana borbála botond boštjan branimir bronisław
błażej csilla daina dainis dainius daiva danuta darja deividas didzis dijana dinko domagoj domantas
domen donatas dorottya dovilė dovydas dragana dražen dubravka duje dušanka dušica dzintars dániel
edgars edvinas egils eglė egīls eimantas elīna emese endel endre ene enikő enn epp ernestas ernő
eszter evaldas evija frane gabija gatis gašper gediminas gellért giedrius giedrė gintaras gintarė
gints guna gundega gunta guntis gunārs gytis gyula géza hajnalka hanno heiki hrvoje ignas ilze
imants indrek indrė inese ingars ivars jaanus janek janez jasminka jenő jernej jože jožica jurgita
jurica juris jurģis justas jáchym jüri jānis jēkabs jędrzej jūratė kaarel kacper kadri kaire kairi
kajetan karolis kaspars kaur kazys kersti klemen korana krešimir kristaps kristóf kristýna kristīne
kryštof ksawery kärt külli küllike kārlis kęstutis laimonas lajos lauma laurynas lembit liene liina
linas liudas liutauras ljerka ljubomir loreta lucyna lāsma līga maarja madara maie mait manca
mareks marge margus marjeta marju martynas mate matea mati matic matjaž matúš meelis merike merilin
metka miglė miha mihkel mikk mindaugas mislav modris mojca momčilo mátyás märt māris mārtiņš
nebojša nejc nemanja nerijus neringa neža normunds ognjen olev ondrej oskars osvaldas ott ozren
paulius pauls pille piret piroska polona povilas predrag priit primož pēteris přemysl raimonda
raimondas rain raivis raivo rajko ramunė ramūnas rastislav ratko reet reinis remigijus remigiusz
rihards riho riina rima rimantas rimvydas rivo ričardas rokas roko rolandas ružica rūdolfs rūta
samo sanda sanita sarmīte saulius sigita siim silvija simas siniša sirje skirmantas slađana
slobodanka snežana snježana solvita soma stanisława stasys stevan sunčica svatopluk sylwester tadas
tadeja tanel tauno tena tihomir tiit tijana tjaša tomaž toms toomas triin triinu tvrtko tymoteusz
tímea tõnis tõnu ugnė uldis urmas uroš urve urška uģis vahur vaida vaidas valdas valdemaras valdis
vasja vedran veiko velimir vendula viesturs viivi vija viktorie viliam vilija vilius villu vilnis
vinko virginija virginijus virve višnja vladan vojtech vuk vygantas vytautas weronika wiesława
wioletta zaiga zigmunds zigmārs zorica zrinka zrinko zsombor zsófi zvonimir ádám ákos õnne ülar
ülle ülo đorđe ēriks ģirts ľubica ľubomír ľuboslav ľuboš ľudovít šarūnas šime špela żaneta željka
žiga žilvinas živile živilė živko žofia άκησ άρησ έλενα έφη αγγελική αθανάσιοσ αικατερίνη
αλεξάνδρα αναστάσιοσ αναστασία αντιγόνη αντώνιοσ αποστόλησ
αργυρώ αριστείδησ αφροδίτη βάσω βίκυ βασίλειοσ γεώργιοσ γιώτα
γρηγόρησ δέσποινα δήμητρα δημήτριοσ διονύσησ δώρα ειρήνη ελευθερία εμμανουήλ
ευγενία ζωή ηλίασ θάνοσ θεανώ θεόδωροσ κική κυριάκοσ κυριακή
λένα λίνα λευτέρησ λεωνίδασ λουκάσ μάκησ μάνοσ μάριοσ μανώλησ μαρίνα μενέλαοσ μιχαήλ
μπάμπησ μυρτώ νίκη νατάσα ναταλία νεκτάριοσ νικόλαοσ ντίνα ξένια ορέστησ πάνοσ πάρισ
παναγιώτα παρασκευή παύλοσ περικλήσ ρένα ραλλού σάββασ σπυρίδων στέλλα
στράτοσ στυλιανόσ σωτήρησ τάνια τάσοσ τίνα τριαντάφυλλοσ φίλησ φίλιπποσ φωτεινή χάρησ
χαρά χαράλαμποσ χρύσα όλγα азат айдар айрат албена алекса александар алена альбина алёна
аліна амир ана анжелика антоанета антоніна анђела арина аркадий арсений артур атанас биляна бисер
биљана благой богдана божидар бойко боряна бојан бранислав бранка в'ячеслав валерій ваня васил
василиса вања велизар велислава венцислав весела веселина виолетта виталина влада владан владимира
владислава вук віта віталина галя геннадій гергана горан гроздан гульнара давид даниела данило
данијела дарина деница десислава дејан диана дилян димо дина динара добромир драгана душан душанка
діана ева емилия жана жанна желязко жељко живко здравка злата златина златка зорица зоряна зінаїда
ивайла ивайло ивелина илиян илияна ильдар инга ирен исидора искра йоана йордан йорданка калин
калина калоян камелия камилла карина катарина красимира леся лилия лъчезар люба любка любомир лідія
мар'яна марат мариана марияна марија марта матвей матвій маја мила милана милена милица милко
миодраг мирела мирослава мирјана момчил момчило мілана небојша невенка нелли немања огнян огњен
олеся павлина пенка петар петрана петя предраг радик радка радмила радостина раиса ралица ратко
раїса рајко регина рената ринат росен росица ружица румен румяна руслана рустам сабина савелий саша
сања силвия симеон славица слађана снежана софія соња станимир стеван стела сузана тања теменужка
тимур тијана тошо уляна урош федір христина цветелина цветомир чавдар эдгар эмилия юлиана юліан
явор явора ярина ярослава ђорђе ілля інна јован љиљана љубомир անահիտ անի աննա անուշ աշոտ աստղիկ
արա արամ արթուր արմեն արսեն արտակ արփինե գագիկ գայանե գարիկ գոհար գոռ դավիթ եվա զարուհի
էդգար էլեն թաթուլ իրինա լիլիթ լուսինե կարապետ կարեն կարինե հակոբ հայկ հասմիկ հարություն
հովհաննես հռիփսիմե հրանտ մանե մարիամ մարինե մելինե մերի միքայել մհեր նաիրա նարե նարեկ նելլի նունե
շուշան ռուբեն ռուզաննա սամվել սարգիս սիրանուշ սոնա սուրեն ստեփան վահան վահե վաչագան վարդան տաթեւիկ
տիգրան քրիստինե
abdelhamid abderrahmane abdou abhilasha abhimanyu abhinandan abhinav ablavi achyut adilson adjoua
affoué ailton aitana akissi aldana aleix amaia
ana-maria ancuța ander andressa anouar antónia antônia antônio arantxa arnau arsène ascensión asier
assane astou athénaïs azzurra benedetta benedita bernat bixente blaise blandine bérengère bérénice
camelia carme cauê cesare charlène chelo chema chokri chus cibele cleber cleiton cláudio codrin
codruța costel costin coumba cristi cristiana cuauhtémoc curro cássia cátia cèlia cíntia cătălina
daiana daiane dairo dalva demba djénéba dumitru duván edilson edwige efrén elisenda elisângela
encarna encarnación eneko enora enric enrica erwan eulàlia evandro fabiano fabíola faustine ferran
fiacre fiammetta fiorella firmin flaminia flavien flávia fulvio garance garazi gaétan gaëtan
giampaolo gianpaolo gildas gilson ginevra gisele glauber glòria guilhem guillem gwenaël gwénola
hadrien hafida helder hicham hédi hélder hélio idalina idoia ignasi ilie ilinca imma inmaculada
inoussa ionela isaura issoufou iuliana ivone izaskun iñigo jordane josu juliano jurandir jussara
jérémy kadiatou kike kodjo kokou koldo kouadio kátia kévin laia lamia lamine lapo laurène laís
leire lison loeiz louane lourenço loïck lucrezia luminița lurdes lúcia macario maddalena mahamat
maialen mamen manoel manolo manu mariona martí marzia maëlys maëva maïmouna maïtena maïté mercè
meritxell mihail mikel miquel mireia moacir mohsen montse mylène mònica mădălin mădălina nacho
narcisse nathália nayara ndeye neide neus nilson nilton nolwenn noufou nádia oana oihane olfa oriol
ousseynou paco peio pepa pepe perrine petre petruța piergiorgio pierpaolo purificación pâmela
queralt quim quique rachida rafa raluca raphaëlle rasmané raül redouane remus renan riadh rodrigue
rokhaya rosana roser rozenn rubens ruxandra sabino saray saïdou sergi sergiu serigne siaka
silvestre silviu simão soizic solenn sonsoles sorina soufiane suely sylvestre ségolène sékou sílvia
sílvio sònia sónia tainá talita tatiane telma thais thalita thaïs tiberiu titouan togbé tullio
txema tânia télesphore vasilica verônica vicent viorica vânia vítor xabier xisto yanina yerson
yoann yohann youri zineb zulema zélia zéphirin àlex álex éder éloïse érica ştefan ștefania
ailsa aishwarya aislinn ajit akanksha akansha akhil akhilesh akshat akshata akshita alastair
allyson amisha amitava anagha anahera anamika andie aneesh anirban aniruddha anirudh anisha anjana
anjum ankur ankush annapurna anshul ansley anubhav anuj anupama anuradha anusha anushka apoorva
apurva arindam arnab aroha arpit arpita aruna arunima arushi ashima ashlyn ashutosh ashwini asmita
aubrey avantika ayushi ayushmann balaji barkha bertie bhagyashree bhavana bhavesh bhavna bhavya
bhumika bhupinder bidisha bikash bipasha bobbi bridie brijesh bronte
bronwen bryn bryony carys cecily chaitanya chandni chandrima charissa charu chas chinmay chitra
chrissie cian clint codi cressida darian davina
deandre deanne debarati debasish debjani deepali deepti deion delilah demarcus devanshi devesh
devyn dhanya dharmendra dhruvi dhwani diedre diksha dilip dipak dipti divyansh divyanshi donnie
dougal dwight eilidh ekta elspeth emlyn ernie
errol esme euan ewan falguni farrah fionn freddie gagan gajanan garima gauri gayatri geetha
geetika georgie gitanjali gourav govind gracie gunjan gurpreet gwyneth hardeep hardik harini
harpreet harsha harshit harshita harshvardhan hattie hemlata himani himanshi hinemoa hitesh imani
inderjit indrajit indrani ipsita ishan ishika ishita jacqui jagdish jaideep jalen
janelle jaspreet jayant jayanta jayashree jayesh jaylen jemima jhanvi jigar jitendra jonny jordyn
jyotsna kailey kamlesh kanika kanishka kartik kartikeya kaushal kaustubh kavitha kavya keeley
keerthana kejal keshav keshia ketaki ketan khushboo khushbu koushik krishnan kritika krupa kshitij
kushagra lachlan lakisha lalita latonya latrice lavanya leann
letitia liesl lizzie maddy madhavi madhulika madhumita madhuri maisie malavika malini mallika
malvika mamta manan manas mandeep mandira manik manjari manjeet manju manjusha mansi marcy marnie
marsha martyn mavis mayank mayur mayuri mckenna meenakshi megha meghna mihika minal mitali morag
mridula mrinal mrunal nagesh nakul namita namrata nandita naresh navneet neelima neeti neetu ngaio
ngaire nidhi nihar niharika nikhila nilanjana niraj niranjan nirmala nitesh nitika nitish nivedita
nkechi nupur olwen omkar orville owain pallavi pankhuri parag paras paresh partha parul parvati
pavan pawan payal phillipa poonam poornima poulomi prabhakar prabhat prabhjot pradip pragya
prajakta pranali pranavi pranay pranita pranjal prasanta prashanth prateek prathamesh pratibha
pratik pratiksha pratima pratyush preethi prerna priyam priyanshi priyanshu puneet punit purnima
purvi rachana rachna radhika raelene raghav raghu rajendra rajkumar rajnish ramya ranjan ranjana
ranjith rashmika ravindra ravneet rawiri reena renae reshma revathi rhian richa riddhi riddhima
rishabh rishika ritesh ritika ritwik roddy rohini rosalind rosalyn roseann
roseanne roshni rucha ruchi ruchika ruchir rupali rupesh ruthanne rutuja saanvi sadhana sagarika
sahana saheli sahil sakshi samarth samiksha sandip sangita sanjana sanket santosh saoirse sarika
sarthak sarvesh sathish satyajit satyam saumya saurav savita shailesh shailja shalaka shambhavi
sharron shashank shaunna sheetal shefali shelagh sheldon sherrie shikha shilpi shipra shirish
shivam shivangi shivansh shonda shraddha shreeja shreyas shreyashi shreyasi shrikant shubhangi
shubhra shweta siddhant siddhartha simran smriti smruti snehal snigdha sohini somya sonali sonam
soumik soumya sourav souvik sreejith sreelakshmi srijan srikanth srinivas srinivasan srishti staci
stuti subhash subrata sucheta suchitra sudeep sudha sudhanshu sudip sugandha suhas suhasini sujit
sumedha sumeet sunaina sunanda suparna supriya surabhi suraj surbhi surendra sushant sushila
sushma sushmita suvarna suzi swapna swapnil swarali sybil tamati
tamika tamsin tanaya tanisha tanishka tanmay tanushree tarushi taryn tejas tejashree tejaswi
tejaswini terrell trisha trudy trupti tulika udit ujjwal ujwal umesh upasana urmila urvashi
utkarsh vaibhav vaibhavi vaishali vaishnavi vandana vanshika varsha vasudha vasundhara vaughn
vibha vibhuti vidhya vidushi vignesh vijaya vikash vikki vikrant vinayak vineeta vipul virender
virgil vishakh vishakha vishnu vrinda vrushali wendell willa winston wiremu yamini yashasvi
yashika yashwant yogita zadie
zeke
abílio adrie ahsen aiman ainara alcino aldona alperen aminah amirul anna-liisa anne-laure anne-marie
anne-sophie antea arja arlindo asep aslaug aslıhan athumani aycan aytaç ayşenur azlan azman azmi
bahadır banu bengt-åke berrin biserka björn-erik bjørg blažej blaženka boška britt-marie bronislava
cecep cemile ceyda cihan claudinei cleide cleuza crina cícero davorka dede denilson deolinda dezső
doina draško dubravko edmilson edurne elemér elisangela ellen-margrethe erivaldo ermanno esin
fabrício fadzil faizal farhana fatuma finn-erik fiorenza gavril genivaldo georgeta gianluigi
gianmarco gianpiero gilmar ginetta gislaine goizane gro guilhermina gun-britt gülsüm gülten hafiz
hafizah haldor hanna-mari hanne-lise haslina hasnah hazwan hendrik-jan ibolya ing-marie inga-lill
inger-lise inma iracema irati iratxe irineu itamar itxaso ivanilda ivano janaína jandira
jean-baptiste jean-christophe jean-claude jean-françois jean-luc jean-marc jean-marie jean-michel
jean-paul jean-philippe jean-pierre jean-yves jens-peter jiřina joelma jolande jone joseba josune
joxe kamarul katica kepa khairul kirstine krunoslav kurniawan lars-erik leopoldina lindalva lorea
luciene ludovina luděk luigina maelys maider maitane maj-lis manlio mariagrazia mariamu mariateresa
marie-christine marie-claude marie-france marie-hélène marie-laure marie-pierre marinalva marián
marçal maxence mazlan mette-marit milorad milunka miren mirosława mwanaidi mwinyi naiara nanang
nazan niels-erik nikolett noraini norazlina norhayati nurhan nándor odair oddveig olatz orietta
ottavia otília pascaline pavol per-erik petrus piera pierre-alain pierre-emmanuel pierre-yves
pierrick poul-erik pál radojica raimunda ranko razali reginaldo rigmor rinus rodica roelof rohani
rolf-erik rolv rosemeire rosilene rosimeire roslan rosli rosnah sadık salehe samuele selda severina
shabani shahrul sietske simonetta sinem sissel srđan stipe suhaimi sulastri suryadi sutrisno suvi
sveva světlana syazwani szilárd tatang telmo terezinha tifenn torunn trijntje turgay typhaine ujang
ulla-britt uxue valdir valeriu vanderlei vencel viera vigdis vildan villy vilmos vjekoslav vlatka
weslley wiebe willemijn wulandari wytze yeliz yngvar ype yves-marie zainal zaiton zdena zenon zilda
zlatica zsigmond zuhal zuhura zulkarnain zulkifli zulmira zuriñe ábel ådne öivind özkan đurđica
ľudmila štefánia žarko želmíra αλέξησ βασιλική καλλιόπη μαριάννα στέφανοσ χρυσούλα айнур альфия
анастасія анатолій ангелина антонина веселин војислав григорій десанка димитрина елица жулиета
илиана илия кира кольо людмил лілія мариела марин милен милунка мирко младен нели николета ніна
оленка петр пётр радован радојица рамиль ренат светослав семён слободан станимира стоянка таня
ульяна эльдар юлиян љубица
abayomi abdallah abdelaziz abdelhak abdelkrim abdellah abdelrahman abderrahim abdramane abdulkareem
abdulrahman abimbola abiola ablassé aboubacar aboubakar abubakar achieng adanna adaobi adaora
addisu adebola adebowale adedayo adedeji adekunle adeleke adelino ademola adeniyi adesola adetola
adewale adeyemi adeyinka adhiambo adjoa adérito afua agostinho ainembabazi aissatou akello akinola
akintunde akoth akouvi akua akwasi alemayehu aliyu amarachi aminu amoré amr amílcar andile anele
aniekan anyango aphiwe apiyo arsénio asanda asfaw ashenafi ashraf asmaa auwal awuor ayanda ayele
ayman ayobami ayodeji ayomide ayélé azubuike azzedine babalwa babangida babatunde babirye balarabe
bamidele barthélémy bashir bassirou belarmino berhanu bibiche biniam birhanu biruk bolaji bolanle
bongiwe boukary boureima bukunmi busisiwe byaruhanga chafik chakib chebet cheikhou chepkoech
cheptoo cherono chiamaka chibuzor chidinma chigozie chijioke chinenye chinonso chinwe chinyere
christiaan chukwudi chukwuebuka cremilda custódio damilola daouda dapo dawie delali demeke
deogratius dereje djibril doaa domingos dramane driss dumisani dzifa ebere eberechukwu ebuka efosa
efrat ehui einat ejiro ekaette ekene ekow elad elmarie elorm emanueli emefa emmanuella emídio
endale enyonam ephrem esinam eskinder essam essohanam essowè essozimna ettienne eusébio eyal
eyerusalem eyram ezinne fallou fasil fatima-zahra fhatuwani fiifi fikadu fikile fitsum florbela
foluso fouad francois funke funmilayo gathoni gaudence gbenga gbolahan getahun ghizlane gilad girma
githinji gizachew gnamien graciete guy-roger habimana habtamu hadas hafid hagai hajar hamadou
hamisu hanlie haruna hassana hassane hatem hauwa heba hennie hermenegildo hesham hirut hiwot
hlamulo hlengiwe hossam houda houssam hussaina idowu ifedayo ifunanya ikenna illiassou inbal
iniobong iradukunda ishaku ishimwe itai itay izak jabulani jacobus jawad jepchirchir jepkosgei
jeptoo jibril jumoke kabiru kagiso kaoutar kariuki kassahun katlego kawira kayode keabetswe kehinde
kendi kenechukwu kerubo kgomotso kgothatso khadidiatou khanyi khanyisile khanyiso khulekani kidist
kimani kipkemboi kipkorir kiplagat kiprotich kizito kobina kobus koketso kolawole koos kosisochukwu
kouakou kwadwo kwaku kwamboka kwasi kweku kyomuhendo lacina lahcen lamwaka lanre laurinda lawal
lebogang lebohang lekan lemlem liezel lindokuhle lior lizeka lizette lotanna lotfi loubna lubabalo
lucília lungile luthando lwandile madou maguette mahamane mahlet malick mamoudou mandisa mapule
marelize mariaan mariama marietjie marthinus masego mashudu masoud mawuena mawuli mawunyo mbaye
mbuyiselo mduduzi mekdes mekonnen melaku menzi meseret mesfin mmusi modibo moeketsi mokhtar molefi
momar moncef mongi moraa morenike moshe mostafa mounir mourad mthokozisi mugabi mugisha muhumuza
mukamana mukasa mulalo mumbi munyao murtala musinguzi musyoka mutuku mwanahamisi mwenda mwikali
mzilikazi mzwandile nabwire nadav nafisa nafula najat najib nakayiza nakimuli nalubega namukasa
namutebi nansubuga nantongo nardos nasiru nassali natukunda ndayishimiye ndivhuwo nduku negash
nekesa ngoné nhlanhla nimrod niyi niyonzima nizar njabulo nkiru nkosinathi nnaemeka nneka nobuhle
noha nomfundo nompumelelo nonhlanhla nonkululeko nontobeko nouhoum noureddine nourhan noxolo
nshimiyimana nthabiseng ntokozo ntombi ntombizodwa nuhu nukunu nwachukwu nyaboke nyambura nyiko
nyokabi néji nélson obianuju obiora oded odhiambo ofentse ofer ogechi oghenekaro oghenetega
okechukwu okoth olabisi oladele oladimeji olajide olalekan olamide olanrewaju olawale olayinka
oluchi olusegun oluseyi olusola oluwaseyi oluwatobi oluwatosin omolara omondi omotola omri onyango
onyekachi opeyemi oratile orly osagie osaretin osaro osvalda othmane ouma oumaima oumou ousseini
owino oyinkansola phindile phumzile puleng quintino rabiu radwa rajabu ramadhani ramatu raouf ravit
refilwe reham reitumetse rethabile retshidisitswe revital riana ridha rofhiwa ronen ronke rotimi
rudzani sadiq sagir salimata salisu salomão salumu sameh samrawit sanae sandile sanele schalk seble
sedinam seif sekou selasi selorm senait senanu serafim serge-alain serwaa sesan seynabou seyram
shai shaimaa shira shlomo shuaibu sibongile sidy sifiso siham simiyu simphiwe sinenhlanhla
sintayehu siphiwe sisay sivan siyabonga slindile smadar somtochukwu soukaina souley ssebunya
stephanus sulaiman suleiman suleimani tafesse taiwo takalani talatu tamar tamrat tamuno tariku
teboho temesgen temitayo terhemen tersia tertius terver teshome tewodros thato thembi thembinkosi
theuns thobile thokozani thouraya thulani tiburce tigist tiisetso tilahun titilayo tiémoko tlhogi
tochukwu tokunbo tolulope tomer tosin toyin tsakani tsegaye tsehay tshegofatso tshepiso tshidi
tshilidzi tumelo tumusiime tumwebaze tumwine tzipi ugochukwu umaru uwase uwimana uzoma venâncio
vutomi wael wafula wairimu waithera wangari wangui wanjohi wassim wasswa wekesa wendkuni wondwosen
worku worlanyo wynand xolani xolile yaakov yaniv yared yawa yaya yayra yehuda yoav yonas yonatan
yonela yossi youssou yusufu yusuph zacarias zainabu zandile zeferino zelalem zerihun zied zinhle
ziv zolani zoumana zubairu zukile zukiswa zvi
aniket anoop asim azizah biju bimal binod bishnu bùi chamara chandrasekhar chathura debashish
dilani dilshad gayan ghulam haider hairul haziq hendri hoàng huynh huỳnh ilham ishara izzati
jericho jhoanna jignesh junaid kalpesh kasun ketut khurram kittisak kiều komang lahiru lê manjunath
manpreet marites maulana mehul mohd moumita muhamad mujtaba murtaza murugan nabin nadeesha nagaraj
nattapong nghiêm nguyen nguyễn ngô nilantha nimal norliza novita nurhadi nurhaliza nuwan nyoman
pham phan phùng phạm prabin pramod prasert quách rajan rangana rizky rojina rommel roshan ruwan
saji sajjad sandun sanjeewa sanjukta saravanan sayan sayani selvam senthil shahbaz shahrizal
shahzad shaji shehzad shoaib shyam sibi sinta siriporn somchai somsak sourabh sreedevi sreeja
sreekumar srijana srijita sudipta sudipto sugeng sujan sukirno sunethra supaporn suparno supriyanto
suryo sutarno syed taufik tengku thanakorn tharaka tharindu thilina trương trần trịnh tạ umer upul
usha venkatesh vũ vương wahyudi waqas wayan wichai widodo yubaraj yusril zubair đinh đặng
abelino adalid ademir afërdita agnė agron ahmedin aija ajshe albana alesia almir amela amra anahí
anesa anila arben ardit ayelén bekim belma besnik bledar blerim blerina bujar claudemir cleusa
dashamir dhurata doru driton džemal dženana dževad edivaldo edlir edlira edmar eduart elvir
enkeleda entela erion ermal ervis esad fadil fatmir faton fitim fjorda florim fortunato fuad genc
genilson gentian gezim gjon gëzim hajrudin halida hanneli hysni iago ilir isuf izet jailson jerneja
jonida josenildo josimar jucélia klodiana kreshnik kushtrim laima laurenţiu ledina lejla liridon
lucimar luljeta lulzim majlinda mensur merima mimoza mirza muharem ndriçim nedžad nermina nertila
neusa nexhmije nijaz nijolė nusret oliwia ornela pëllumb qemal rezarta rifat romildo rudina
sabahudin sadik sakib samra sanela sead senad senada shkelqim shkëlqim shpend shqipe skënder suad
taavi ubaldo vahid valmir visar welington xhemile xhevahire xóchitl yamile yamileth yesica yessica
ylli zijad zlatan édgar ítalo šejla ševal аксана алег алесь алеся аляксандр аляксандра аляксей
андрэй билјана благоја бранко вераніка викторија владо вольга віктар дарко дзмітрый дзяніс диляна
емилија зміцер ивица игор кася кацярына климе костадин лидија людміла максім марына мимоза митко
мікалай мікола міхась нанси насця наталля невяна ристо санде сашо святлана слободанка стојан сяргей
таццяна тони трајан трајче уладзь уладзімір фросина цветанка янка яўген яўгеній яўгенія ѓоко ѓорѓи
ігар ірына јасмина јованка јордан љупчо արման արմինե գրիգոր էմմա ժաննա լաուրա նարինե ռոզա սաթենիկ
սիրանույշ սյուզաննա վահագն վահրամ
aapo aare afrim agim agustí aiga ailbhe ainitze aive akvilė alazne aldara aled algis alun alvis
amila andoni andrus angharad aniol antanas antoni antía antón anxo aodhán arbnora ardian argo
aritz arkaitz armands armend arnbjörg arvydas assumpta astrit atli aurelijus avo aðalsteinn
bartomeu bedri bedwyr beinir beñat bieito birita birna bjarki bleddyn blerta bláthnaid borut
brais breandán breixo bronius bríd bukurie bàrbara bárður cadi caitríona caoilfhionn carles
ciarán climent clàudia conchúr concubhar conxita dafydd daiga danutė daníel delyth diāna dolors
donika donncha drita dritan dzintra dáithí dónal edi efa egidijus egoitz egzon eha eider eifion
eirian eithne ekaitz ekhi eleri eliise elona elspa elvana emyr emīls enkelejd erki ermira
ernesta eudald eurfyl eurig eveli eyðun eñaut fatbardh fatos ffion fiachra fjolla flutura
francesc freyr garbiñe garmon gearóid genovaitė genís geraint gerallt gethin gintautas
gormfhlaith gotzon gruffudd gráinne gundars guntars guto gwenan gwenllian gwion gwyn haizea
hanus haritz hashim hatixhe heino heledd helgi heðin hjálmar hjörtur hodei hywel høgni ibai icía
iestyn ieuan ifan ilvija imanol ingus ingvi inta ināra iria isidre ivari ixone izaro jaume
joanes jokin joona joosep josianne julen juozas justinas justė jákup jóannes jógvan kadi karm
kastriot kaupo kertu klajdi klodian kormákur kotryna krišjānis kęstas laimonis laimutė lander
larraitz lazar leart ledicia ledion lelde liis lijana lindita liridona liudvikas lleu lleucu
llinos llorenç lluís llŷr lochlainn lowri luned lúa macsen madis maitiú mared margalida
mariàngela mariña marjun martiño mattin meadhbh meilyr meinir meirion menna mererid merita
migena mihhail muiris máirtín máirín méabh mícheál māra nagore nahia narcís naroa nazmi nerys
oier oihan oihana oisín ojārs olalla onintza onutė orri osian patxi pawlu peeter pello pere
petras proinsias pádraig pól rafel rait raminta rannvá rasma rauno remei renārs rexhep rhodri
ricard ristéard roberts roosa rovena ruairí rudīte rói róisín rónán rúni sabela salvu sandris
seosamh seán shkëlzen siiri sintija sinéad siobhán sioned siân siôn sjúrður skaidra skaidrīte
skaistė sokol steindór suela sunna svava séamus sólrun sölvi tareixa teuta tihana tomos treasa
tuathal turið txell txomin tóra uinseann urtzi uxía uxío valbona valon valters valur vedrana
vello vida vidmantas vineta vitalija vjosa vlora vygandas vygaudas xacobe xesús xhemal xhensila
xhevdet xoel xosé xoán xulio xurxo zenonas zigor zigrīda àngels áine árpád ástríður éamonn
íngrid óli órla þór þórhildur ērika ġanni ġiljan ġorġ ġużeppi žydrūnas žygimantas ίλια αθηνά
ευτυχία νεφέλη александър анатоль ангела арцём благој боян вадзім валерый валянціна ванчо васіль
верица віталь галіна горјан дар'я драги драгица живорад зінаіда иванка илија кастусь катсярына
киро крсте кірыл лазар лявон лідзія марыя марјан методи мікіта надзея настасся раман розита
рыгор славчо станіслаў стась стевчо уладзіслаў христијан цімафей часлаў юры ягор язэп ѓорѓија
інга ірэна јадранка љубчо
abdulla abdurahmon abror afət akmal alisher altan anar anvar araz arjîn ayfer aygül aygün aykut
aytən ayça aziza bahodir bawer bedri bekzod berfin berfîn berîvan birol botir buket bêrîtan
bəxtiyar cahit cavid cavit celal davron dildor dildora dilfuza dilnoza dilovan dilshod doniyor
dîlan egîd eldor elmir elnarə elyor elçin elşad esma eyüp fahri farhod farrux ferhad feruza ferzad
feyza firuzə fərid fəridə gulbahor gulchehra gulistan gulnora gulê gökçe gözde gülcan gülden gülhan
gülnar gülnarə gülnur gülsen günay günel havva hayati hicran hilola husan hêlîn həmid ikrom ilhom
ilkay ilkin ilqar ismoil jahongir jamshid jasur javohir jînda kamola kemalettin komil könül lalə
lamiyə laziz ləman mavluda mazlûm mehriban mesut mirvari mirzo mizgîn mohinur mohira muammer
muhayyo mîran mîrza mücahit müşfiq mətanət namiq nargiza natiq nazdar nergiz nicat nigar nigora
nilay nilufar nilüfer nizami nodir nodira nozima nurbek nurlan nûdem nûjîn nûrî nərgiz nərmin odil
orxan otabek oybek ozoda pelşîn perwîn pərvin pərviz qalib ramil ramin rauf ravshan reyhan rojbîn
rojda rojhat rojîn rustam rênas rûken rüstəm rıdvan rəşad sabohat sanjar sardor selîm semih serap
serhat serhed sevara sevgül sevilay sevinc seyit seymur shahlo shahnoza shavkat sherzod shoira
shuhrat shukhrat silêman sirojiddin sunnat sîpan sîrwan səbinə səbuhi temur tofiq tohir tural
turqut ulaş ulugbek ulugʻbek umida vasif vüqar vüsal vüsalə xalid xatirə xecê xelîl xezal xurshid
xurshida xwedêda xədicə xəyal yeganə yeşim yunus zafar zaur zelal zeliha zerrin zerîn zeyneb zilola
zinar zuhra zulfiya zîlan zülfiyyə zümrüd çağla özcan ülkər ülviyyə şahin şahnaz şivan şêrko şêrîn
şəhla əli əliəkbər əsgər аброр азамат азиза айбек айгерим айгүл айдай айдана айдос айдын айжамал
айжан айзада айнура айнұр айпери айсулуу айсұлу акмал акылбек алишер алмаз алмас алмат алтынай
анара анвар арман асель асхат асқар ақерке бактыгуль бактыгүл бакыт бақытжан баҳодир бегимай
бекболот бекзат бекзод бермет бибігүл болат ботир бурул гулнора гулчеҳра гүлжан гүлзада гүлзат
гүлмира гүлнар гүлнара гүлнұр гүлсім даврон дамир данияр дилдора дилноза дилфуза дилшод дониёр
досжан дәурен ербол ерболат ерлан ермек жавоҳир жазира жамила жамшид жанар жанара жандос жанибек
жансая жансерік жасур жаңыл жаҳонгир жумагүл жылдыз зарина зарылбек зейнеп зилола зулфия икром
илҳом индира исмоил камола комил кубанычбек кубат лазиз лаура ләззат мавлуда мадина малика мақсат
мейрам меруерт мирас мирбек мирлан моҳира муҳайё мээрим назгүл назерке наргиза нигора нодира нурбек
нургүл нуржан нурзат нуриза нұрбол нұргүл нұржан нұрлан нұрсұлтан одил ойбек олжас оразбек отабек
перизат равшан раушан рахат рысбек рүстем саида салтанат сандуғаш санжар сардор севара сирожиддин
сәкен сәуле таалайбек талғат толгонай тоҳир турсунбек төлеген төлөгөн уланбек улуғбек умида фарида
фаррух фарҳод феруза хуршид хуршида чолпон чыңгыз шавкат шаир шаҳло шаҳноза шерзод шоира шуҳрат
шынар шынғыс элиза эльмира эльнура элёр эмил эрмек эрнис қайрат қарлығаш қуаныш қуат ұлболсын ұлжан
ҳамид ҳилола ҳусан әлия әлібек әсел աիդա անժելա արտյոմ արփի բագրատ գրետա գևորգ դիանա ելենա զարա
էլինա թաթևիկ թամարա լիանա լևոն հերմինե մարգարիտա մկրտիչ շողիկ ռոբերտ սեդա սերգեյ սուսաննա վարդուհի
տաթև օվսաննա օֆելյա
""").split())
"""Given names of people who write in scripts with capitals, written small; those that are rather
places, months or everyday words are left out. Most are what lists of names of several countries
share (those of Faker, MIT)."""
UNCASED_NAMES = frozenset(spell_otherwise("""
אבי אביגיל אבישי אבנר אברהם אהוד אהרון אודליה אופיר אורי אוריאל אורית אורלי אורן אייל איילת אילה
אילן אילנה איתי איתמר אלון אלי אליה אליהו אליעזר אלכס אלעד אמיר אמנון אנה אסף אסתר אפרת ארז אריאל
אריה ארנון אשר בועז בני בנימין גדעון גיא גילי גלעד דב דבורה דוד דורון דורית דליה דנה דניאל דניאלה
דפנה דקלה הגר הדס הדר הילה הילל הראל ורד זאב זוהר חגי חנה חנן טליה יאיר יאנה יגאל יהודה יהודית
יהונתן יואב יואל יובל יונתן יוסי יוסף יורם יחיאל ינון יעל יעקב יפעת יצחק ירון ישי כרמית ליאור ליאת
לימור לירון מאיה מאיר מורן מיטל מיכאל מיכל מירב מירי מרדכי מרים משה נדב נועה נועם נחום ניצן ניר
נעמה נעמי נתן נתנאל סיגל סיון סמדר עדו עודד עוזי עומר עופר עידו עידן עינת עירית עמיחי עמיר עמית
עמרי ענת ערן פנחס צבי צביקה צחי קובי רבקה רגב רויטל רוית רוני רועי רותי רותם רחל רינה רמי רן שגיא
שולמית שחר שימרית שירה שירי שלומי שלמה שמואל שמעון שרה שרון שרית תום תומר תמי תמר آرش آرمان آزاده
آیدا أحمد أسامة أسماء أشرف أميرة أنس أيمن إبراهيم إدريس إسماعيل إياد إيهاب ابراهيم ابوالفضل احمد
اردشیر اسماعيل اشکان اصغر اعظم افشین الناز الهام الهه امیر امیرحسین اکبر اکرم ایمان بابک باسل باسم
بسام بشار بلال بهاره بهرام بهروز بهزاد بهنام تامر ثامر جابر جاسم جمشید جواد حاتم حازم حسام حسن
حسين حسین حمزة حمید حمیدرضا حنان خالد خديجة خسرو خليل داریوش داود داوود ديما دينا رائد راضیه رامي
رامین رانيا رضا رغد رفيق رنا رهف رویا ريم ريما زكريا زهرا زياد زينب زينة سارا سارة سامان سامر سامي
ساناز سعید سلمى سليمان سمانه سمير سمیه سناء سهام سهراب سهى سوسن سپیده سیاوش سینا شاهین شقایق شهاب
شهرام شهرزاد شيماء شیرین شیما طارق طاهره طیبه عائشة عاطفه عامر عباس عبدالرحمن عبدالعزيز عبدالكريم
عبداللطيف عبدالله عبير عثمان عصام عفاف علاء علي علی علیرضا عماد عمر عمرو عيسى غزاله غسان غلامرضا
فؤاد فادي فاطمة فاطمه فرامرز فرزاد فرزانه فرهاد فریبا فرید فریدون فيصل قاسم قصي لؤي لبنى لمى ليلى
لينا لیلا مؤمن مازن مازیار مالك مجتبی محبوبه محسن محمد محمدرضا محمود مرتضی مروان مروة مريم مریم
مسعود مصطفى مصطفی معاذ معصومه ملیکا منذر منصور منوچهر منیژه مها مهدی مهران مهرداد مهسا مهناز مهند
موسى مي ميساء میلاد مینا نادية نازنین نبيل نجلاء نرگس نزار نسرين نسرین نهى نوال نگار نیلوفر نیما
هارون هالة هاني هانیه هبة هشام هما هوشنگ هيثم وائل وحید وداد وليد ياسر ياسمين ياسين يحيى يزن يسرى
يعقوب يوسف پریسا پوریا پژمان پیمان ژیلا کاظم کامبیز کامران کاوه کوروش کیان کیوان یاسر یلدا अंकित
अंकिता अंकुर अंजना अंजलि अंशुल अखिल अखिलेश अजय अजीत अतुल अनिता अनिल अनीता अनुज अनुपम अनुपमा अनुराग
अनूप अपर्णा अपूर्व अभय अभिनव अभिषेक अमन अमित अमिताभ अमृता अरविंद अरुण अर्चना अवधेश अविनाश अशोक
अश्विनी आकाश आदित्य आनंद आरती आलोक आशीष आशुतोष इंदु ईशा उमा उमेश ऋचा ऋतु ऋषि कपिल कमलेश कुणाल
कुलदीप कृष्णा केशव कैलाश गणेश गायत्री गीता गीतांजलि गुंजन गोपाल गोविंद गौरव चंदन चेतन जगदीश जतिन
जया जितेंद्र तरुण तुषार दिनेश दिलीप दिव्या दीपक दीपा दीपाली दीपिका देवेंद्र धर्मेंद्र नंदिनी
नरेंद्र नरेश निखिल नितिन निधि निशा निशांत नीतीश नीतू नीरज नीलम नीलेश नेहा पंकज पल्लवी पायल पारुल
पूजा पूनम प्रदीप प्रभात प्रमोद प्रवीण प्रशांत प्रियंका प्रिया प्रीति फातिमा बृजेश भरत भूपेंद्र
मंजरी मंजू मनीष मनीषा मनोज महेंद्र महेश माधुरी मीना मीनाक्षी मुकेश मोनिका मोहन मोहम्मद मोहित
युवराज योगेंद्र योगेश रंजना रंजीत रजनी रजनीश रमेश रवि रवींद्र राकेश राघव राजीव राजेंद्र राजेश राधा
राहुल रितेश रिया रीना रेखा रेणु रोहन रोहित ललित लोकेश वंदना वरुण विक्रम विनय विनीत विनोद विपिन
विवेक विशाल वीरेंद्र शशि शालिनी शिखा शिल्पा शिवानी शुभम शैलेंद्र शैलेश श्याम श्रुति श्वेता संगीता
संजय संजीव संदीप सचिन सतीश सत्येंद्र समीर सरिता सविता सारिका सिद्धार्थ सुधा सुधीर सुनीता सुनील
सुभाष सुमित सुरेंद्र सुरेश सुशील सुशीला सूरज सोनम सोनाली सोनिया सोनू सौरभ स्नेहा स्मिता स्वाति
हरीश हिमांशु हेमंत हेमा অনন্যা অনিন্দিতা অনির্বাণ অপর্ণা অভিজিৎ অভিষেক অমিত অমিতাভ অরিন্দম
অরুন্ধতী অর্ণব অশোক আনিসুর আনোয়ার আবদুল আবু আবুল আব্দুল আমিনুল আরাফাত আরিফ আরিফুল আশরাফ আশিক আশিস
আসিফ আহমেদ ইকবাল ইন্দ্রজিৎ ইফতেখার ইমতিয়াজ ইমরান ইশিতা ঈশানী এনামুল এমদাদুল ওমর কাজী কামরুল
কৃষ্ণেন্দু কৌশিক খালেদ খোরশেদ গৌতম চন্দ্রিমা জয়দীপ জয়ন্ত জয়শ্রী জসিম জাকির জাহাঙ্গীর জাহিদ
জাহিদুল জুলফিকার তন্ময় তপন তানজিনা তানভীর তাপস তারেক তাসনিম তৌহিদুল দিব্যেন্দু দীপঙ্কর দেবজ্যোতি
দেবব্রত দেবাশিস দেবাশীষ নজরুল নাঈম নাজমা নাজমুল নাসরিন নাসির নাহিদ নীলাঞ্জন নুরুল নূরুল পার্থ
পিনাকী প্রদীপ প্রসেনজিৎ প্রিয়াঙ্কা ফয়সাল ফারহানা ফারুক ফিরোজ বিশ্বজিৎ ভাস্কর মহিউদ্দিন মামুন
মাসুদ মাহফুজ মাহবুব মাহমুদ মিজানুর মিঠুন মুনির মৃণাল মোস্তফা মোহাম্মদ মৌসুমী রফিকুল রবিউল রাকিব
রাজীব রাজু রানা রাশেদ রিফাত রুবেল রেজাউল রোকেয়া শফিকুল শরিফুল শহিদুল শান্তনু শামীম শারমিন শাহাদাত
শাহীন শিবাজী শুভঙ্কর শুভাশিস শুভ্র শ্রাবণী সজীব সঞ্জয় সন্দীপ সন্দীপন সাইফুল সাদিয়া সানজিদা
সাব্বির সায়ন সায়ন্তন সুকান্ত সুদীপ সুদীপ্ত সুব্রত সুমন সুমিত সেলিম সোমনাথ সোহেল সৌমিত্র সৌরভ
হাবিবুর হাসান
ავთანდილ აკაკი ალექსანდრე ანა ანზორ არჩილ ბადრი ბარბარე ბაჩო ბექა გელა გვანცა გიგა გივი გიორგი გოჩა
დავით დალი დიანა ეთერ ეკა ეკატერინე ელგუჯა ელენე ვაჟა ვახტანგ ზაზა ზურაბ თათია თაკო თამარ თამუნა
თეა თემურ თენგიზ თეონა თინათინ თორნიკე ია ივანე ინგა ირაკლი ირინა ირმა კახა კესო კოტე ლალი ლაშა
ლევან ლელა ლია ლიკა ლუკა მაგდა მაია მაკა მამუკა მანანა მარიამ მარიკა მერაბ მზია მიხეილ ნათელა ნათია
ნანა ნატო ნესტან ნიკა ნინია ნინო ნოდარ ნონა ოთარ პაატა რამაზ რეზო როინ რუსუდან სალომე სანდრო სერგო
სესილი სოსო სოფია სოფიკო სოფო ფიქრია ქეთევან ქეთი ქრისტინე შალვა შორენა ცირა ხათუნა ხატია ჯემალ
آتنا آمنہ آناهیتا أيوب إسراء ابراهیم ارشد اسد اسماعیل امجد انور بثينة بشریٰ جاوید جيهان حامد
حجت‌الله حسناء حسنین حسینعلی حمدي رابعہ راشد رباب رشا رضوان رقیه ریحانه زاہد زبیر زهره ساجد سجاد
سعدیہ سلمان سلیم سمیرا سهير سهیل سوزان سوگل سہیل شادي شازیہ شاہد شبانہ شعیب شفیق شکیل صائمہ عائشہ
عابد عارف عاصم عبدالحميد عبدالفتاح عبدالمنعم عبدالهادي عدنان عظمیٰ غادة فائزه فاروق فاطمہ فرناز
فوزیہ فہد فیصل لمياء ماریہ محمدحسین محمدعلی محمدمهدی مدثر مقداد منال منصوره مژگان مہوش میثم مینو
نادیہ نجوى ندیم نرمين نعمان نعیم نفیسه نهلة نورهان نورین نوید نگہت نیره هدير هدی وحیده وسیم وقاص
پروین پریا کاشف ہما یاسمن یاسمین یونس অনিন্দ্য আয়েশা আলমগীর আশরাফুল ইয়াসমিন কামাল জান্নাতুল
তানিয়া তাহমিনা নুসরাত পারমিতা ফরহাদ ফাতেমা ফারজানা মনিরুল মরিয়ম মাহবুবা মুস্তাফিজুর মেহেদী মোশাররফ
মৌমিতা রাহুল রিয়াজ রুবিনা রেহানা শরিফ শর্মিষ্ঠা শাহনাজ শাহানা সাজ্জাদ সাদ্দাম সালমা সিরাজুল
সুমাইয়া সুরজিৎ সুস্মিতা হুমায়ুন அருண் கணேசன் கவிதா கார்த்திக் குமரன் சங்கர் சரவணன் சுரேஷ் செந்தில்
தமிழ்செல்வி நந்தினி பாலாஜி பிரியா மகேஷ் மணிகண்டன் மீனாட்சி முருகன் ரமேஷ் ராஜேஷ் லட்சுமி விஜய் வித்யா
ሀብታሙ ሃና ሄለን ሐና መላኩ መስፍን መኮንን ሙሉጌታ ሚካኤል ማህሌት ማርታ ሜሮን ሣራ ራሄል ሰለሞን ሰላማዊት ሰናይት ሲሳይ ሳሙኤል ስንታየሁ ተስፋዬ ተሾመ
ተክለ ተፈራ ታምራት ታሪኩ ታደሰ ቴዎድሮስ ኃይለ ኃይሌ ናርዶስ አለማየሁ አልማዝ አማኑኤል አስቴር አሸናፊ አበበ አየለ አዲሱ ኤልሳቤጥ ኤልያስ ኤፍሬም
እስክንድር ከበደ ካሳሁን ወንድወሰን ዘሪሁን ዘነበ ያሬድ ዮሐንስ ዮሴፍ ዮናስ ደመቀ ደረጀ ዳዊት ገብረ ጌታሁን ጌታቸው ግርማ ፋሲል ፍሬው ፍቃዱ
ارسلان اظہر افضل جنید حرا حسیب حمزہ خرم ذیشان سارہ شہزاد طاہر طلحہ ظفر عاطف عدیل عرفان عمران فرحان
مبشر مظہر مقصود منیر ناصر وقار अक्षय अच्युत अदिती अनामिका अनिकेत अमोल अर्जुन आयुष आयुषी आरिफ आसिफ
इमरान उज्ज्वला उपेंद्र उपेन्द्र उर्मिला ऋषिकेश ओंकार ओमप्रकाश कल्पना किशोर कृतिका कृष्णप्रसाद केतन
गजानन गिरीश गोविन्द चंद्रकांत चन्द्र चन्द्रकांत चैतन्य छविलाल जयंत जयश्री जावेद जितेन्द्र
ज्ञानेश्वर ज्योति तनुजा तेजस दत्तात्रय दीपेश दुर्गा देवेन्द्र देवेश धनंजय धर्मेन्द्र धीरज नदीम
नमिता नरेन्द्र नवनीत नवराज नागेंद्र नागेन्द्र नामदेव नारायण निकिता निहारिका नीलिमा पांडुरंग पीयूष
प्रणव प्रतीक प्राची प्राजक्ता फैजान बबीता बाबुराम बालकृष्ण बिनोद बिमल बिष्णु भूपेन्द्र भूपेश मंगेश
मकरंद मदन मधुकर मयंक मयूर महेन्द्र माधव मिलिंद मुकुंद मृणाल मृत्युंजय मोहसिन यज्ञराज यशवंत
योगेन्द्र रघुनाथ रजत रवीन्द्र रश्मि राजकुमार राजन राजु राजू राजेन्द्र रामकृष्ण रूपेश रोहिणी लक्ष्मण
विष्णु वीरेन्द्र वैभव वैशाली शशांक शशिकांत शाहिद शिवम शिवांगी शुभांगी शैलजा शैलेन्द्र श्रीकांत
श्रेया संतोष सत्यम सत्येन्द्र सन्तोष सरोज सर्वेश सलमान साक्षी सायली सुजन सुजाता सुनिल सुप्रिया सुरज
सुरेन्द्र सुवास सुशांत सुहास सौम्या स्वप्नील हर्षद हर्षल हर्षित हेमन्त ਅਮਨਦੀਪ ਅਮਰਜੀਤ ਕੁਲਦੀਪ
ਕੁਲਵਿੰਦਰ ਗੁਰਦੀਪ ਗੁਰਪ੍ਰੀਤ ਜਗਤਾਰ ਜਸਪ੍ਰੀਤ ਜਸਵੰਤ ਦਵਿੰਦਰ ਨਵਜੋਤ ਪਰਮਜੀਤ ਬਲਵਿੰਦਰ ਮਨਪ੍ਰੀਤ ਰਣਜੀਤ ਰਾਜਵਿੰਦਰ
ਲਖਵਿੰਦਰ ਸਤਨਾਮ ਸਿਮਰਨ ਸੁਖਵਿੰਦਰ ਸੁਰਜੀਤ ਹਰਜਿੰਦਰ ਹਰਦੀਪ ਹਰਪ੍ਰੀਤ અંકિત અજય અનિલ અમિત અલ્પેશ આશિષ કલ્પેશ
કિંજલ કિરીટ કેતન ગોપાલ ગૌરવ ચિરાગ ચેતન જયેશ જાગૃતિ જિગર જિજ્ઞેશ તુષાર દિનેશ દીપક ધર્મેશ ધવલ નરેશ
નિકુંજ નિલેશ નીલેશ નેહા પરેશ પૂજા પ્રશાંત પ્રિયંકા ભરત ભાવિન ભાવેશ ભૂમિકા મનીષ મહેશ મિતેશ મેહુલ
યોગેશ રમેશ રવિ રાકેશ રાજેશ રોહિત વિપુલ વિશાલ શીતલ સંજય સંદીપ સુરેશ હરેશ હાર્દિક હિતેશ હિમાંશુ હેતલ
அசோக் அனிதா அபிநயா ஆனந்த் ஆறுமுகம் இளங்கோ கண்ணன் கதிரவன் கிருஷ்ணன் குமார் கோபால் கோபி சண்முகம்
சதீஷ் சத்யா சந்திரன் சரண்யா சிவகுமார் சிவா சீனிவாசன் சுகன்யா சுந்தர் சுபாஷ் செல்வம் செல்வராஜ்
ஜெயக்குமார் ஜெயலட்சுமி தமிழ்ச்செல்வன் தினேஷ் திவ்யா நாகராஜன் நாராயணன் பாண்டியன் பாலமுருகன் பிரகாஷ்
பிரசாத் பிரபு பிரவீன் மாரிமுத்து முத்துக்குமார் மோகன் ரவி ராஜ்குமார் ராமச்சந்திரன் விக்னேஷ் வினோத்
வெங்கடேசன் வெங்கடேஷ் வேல்முருகன் ஸ்ரீதர் అనిల్ అరుణ్ కిరణ్ గణేష్ చంద్రశేఖర్ నరేశ్ నరేష్ నవీన్
నాగరాజు ప్రభాకర్ ప్రవీణ్ ప్రశాంత్ ప్రసాద్ భాస్కర్ మహేశ్ మహేష్ మురళి మౌనిక రమేశ్ రమేష్ రవి రాజేశ్
రాజేష్ రాధిక రామకృష్ణ వెంకటేశ్ వెంకట్ శిరీష శ్రీకాంత్ శ్రీనివాస్ సంతోష్ సతీశ్ సతీష్ సుజాత సుధాకర్
సునీల్ సురేశ్ సురేష్ స్వాతి హరీష్ ಅನಿತಾ ಅನಿಲ್ ಅರುಣ್ ಕಿರಣ್ ಗಣೇಶ್ ಗಿರೀಶ್ ಚಂದ್ರಶೇಖರ್ ದಿನೇಶ್ ದಿವ್ಯಾ
ನವೀನ್ ನಾಗರಾಜ ನಾಗರಾಜ್ ಪೂಜಾ ಪ್ರಕಾಶ್ ಪ್ರವೀಣ್ ಬಸವರಾಜ ಬಸವರಾಜ್ ಮಂಜುನಾಥ ಮಂಜುನಾಥ್ ಮಲ್ಲಿಕಾರ್ಜುನ ಮಹೇಶ್ ಯೋಗೇಶ್
ರಮೇಶ್ ರಾಘವೇಂದ್ರ ರಾಜೇಶ್ ರೂಪಾ ಲೋಕೇಶ್ ವಿನಯ್ ವೆಂಕಟೇಶ್ ಶಿಲ್ಪಾ ಶಿವಕುಮಾರ್ ಶ್ರೀನಿವಾಸ್ ಸಂತೋಷ್ ಸತೀಶ್ ಸುನಿಲ್
ಸುಮಾ ಸುರೇಶ್ ಸ್ವಾತಿ ಹರೀಶ್ അജയ് അജിത് അനിൽ അനൂപ് അരുൺ ഗിരീഷ് ഗോപകുമാർ ജയകുമാർ ജിജി ജിജോ ജിനേഷ്
ജേക്കബ് ജോബി ജോമോൻ ജോസഫ് ജോസ് ജോർജ് ടോണി തോമസ് ദിലീപ് ദീപക് നിതിൻ നിഷ പ്രദീപ് പ്രവീൺ പ്രശാന്ത് ബിജു
ബിനീഷ് ബിനു ബിനോയ് മനോജ് മഹേഷ് മാത്യു മുഹമ്മദ് രഞ്ജിത് രതീഷ് രമേശ് രാജീവ് രാജേഷ് റെജി വിനോദ് വിഷ്ണു
വർഗീസ് ശ്രീകുമാർ ശ്രീജ ശ്രീജിത്ത് ഷാജി ഷിജു ഷിബു സജി സജീവ് സതീഷ് സന്തോഷ് സന്ദീപ് സിജോ സിബി സുധീർ
സുനിൽ സുരേഷ് ഹരികൃഷ്ണൻ අජිත් අනුර අමල් උපුල් කමල් කසුන් ගයාන් චමින්ද තරිඳු දිනේෂ් නදීෂා නිමල් නුවන්
රංජිත් රුවන් රොෂාන් ලලිත් ලසන්ත සමන් සරත් සුනිල් සුරේෂ්
ანი ბესიკ ბესო დიმიტრი ემზარ ზვიად თამთა კობა ლანა ნათი ნატალია ნიკოლოზ ნინა ნინი ნუნუ ნუცა რევაზ
საბა სოფიო შოთა
אביבה אדוה אהובה אולגה אורטל אחמד אילנית איריס איתן אלדד אלונה אליסף אלישע אלכסנדר אסנת אסתי אפרים
אשרת בוריס בתיה גדי גלי גליה גרשון ג׳קי דודי דנית הדסה ורדית זהבה חגית יוליה ילנה ינאי יסמין לאה
ליאל ליאם ליהי מאור מוחמד מיכאלה מיכה מיקי מנחם נאור נגה נוגה נטלי נילי ניסים נתי סבטלנה עדי עדינה
עומרי עטרה עידית עלי ענבל עפר עתליה פזית פנינה צילה קרני ראובן ראיד רביד רונית רונן רחלי שאול שגית
שולי שחף תמרה آلاء آمنة أثير أحمدو أدهم أروى أريج أسعد أكرم أميمة أمينة أنطوان أنور إلياس إنجي إيلي
ئارام ئالان ئاڤان ئیبراهیم ئیسماعیل ئەحمەد ئەنوەر ئەژین اجمل احسان احمدشاه اسدالله الجوهرة الحسن
الحسين المصطفى المنصف الياس امان‌الله امیررضا امیرعلی امیرمحمد باسكال ببرک بدرالدين بریالی بریالۍ
بشاير بشیر بطرس بلقاسم بنفشه بهمن بوشعيب بيار بيشوي بێستون بەختیار بەرزان بەهرۆز تارا تركي تمارا
تهاني توریالی توریالۍ توفيق تيماء تینا ثریا ثمین جرجس جلیل جمیله جورج جوزيف جوني جويل جەلال جەمال
حارث حبیب‌الله حسام‌الدین حسێن حشمت‌الله حصة حلمي حليمة حمیده حنا حوسێن حيدر حکمت‌الله حەسەن خالده
خدیجه خوشحال خەدیجە داليا دلشاد دلێر دیاری ذبیح‌الله ذکیه رأفت رؤوف راحله رامتین رحمت‌الله رزان
رشيد رشيدة رعنا رغدة رمزي رنيم رهام روان روح‌الله روزبه روزبهان رولا رولى ريتا ريهام رێبوار رێبین
زانیار زرغونه زكرياء زكية زلمی زلمۍ زەینەب سازان سديم سعود سعيدة سعیده سفيان سكينة سلاف سمر سميرة
سمیع‌الله سودابه سولماز سيف سۆران سیامک سیروان سیف‌الله سیمین سەردار سەلاح سەنگەر شاخەوان شاه‌محمود
شبنم شربل شريف شریف‌الله شفیع‌الله شفیقه شكري شنۆ شهره شهلا شهناز شوان شوقي شکریه شیلان شێرزاد
شێرکۆ شەهلا صادق صبا صبري صدیقه صفوت صفورا صفی‌الله طاها طوني عادل عبدالإله عبدالباسط عبدالباقي
عبدالجليل عبدالحق عبدالحکیم عبدالرحیم عبدالرزاق عبدالرووف عبدالسلام عبدالصبور عبدالعال عبدالعظيم
عبدالغفور عبدالغني عبدالقادر عبدالقدیر عبدالمجيد عبدالمحسن عبدالناصر عبدالنبي عبدالواحد عبدالوهاب
عبدالوکیل عزالدين عزيز عزیزالله عصمت عصمت‌الله عطیه علاءالدين علی‌رضا عمّار عنایت‌الله عوسمان عومەر
عەبدولڕەحمان عەبدولکەریم عەبدوڵڵا عەلی غريس غفور غيث غيداء فاتن فاتیمە فاطمه‌زهرا فاطیما فتحي فتيحة
فراس فرشته فرشید فریده فهد فهیمه فوزية فيليب فەرهاد قيس كارلا كارين كرار كلوديا كوثر كيرلس لادن
لارا لانا لجين لخضر لطفي لطف‌الله لطيفة لملوم ليث ليلان لیلما مؤيد ماجد ماردین مارلين مارون ماريان
مارينا مانی ماهرخ مايكل مجدي محدثه محمدامین محمدجواد محمدحسن محمدصادق محمدنبی محمدو محمد‌رضا محەمەد
مختار مدحت مرجان مروه مستەفا مسعوده مسیح مشعل معتز معمر مليكة ملیحه منعم منيرة منیره مهتاب مهدیه
مهرنوش مهشید مهيب موحەممەد موزة ميادة ميار ميثاء ميرا ميرفت ميرنا ميشال ميشيل میترا میرویس مەحموود
نادر نادين نازیلا ناهید نايف نجيب نجیب‌الله ندين نذير نزهة نسترن نصرالله نصیر نعيمة نقولا نقیب‌الله
نهال نواف نورالدين نورالله نوشین نيقولا نگینه نیکا نەسرین نەوزاد هاجر هادی هاشم هاوڕێ هاوژین
هدایت‌الله همام همایون هيا هيام هيفاء هيمن هۆشمەند هۆشیار هێمن هەردی هەڵۆ وجدي وحیدالله وضاح وژمه
ویدا يوحنا پرستو پرهام پرویز پشتیوان پښتانه پگاه پێشەوا پەروین ڕۆژان ڕێبوار ڕێبین ڕەحیم ژیار ښکلا
کارزان کتایون کریم‌الله کیارش کیانوش کیمیا کەریم کەمال گلالی یما یگانه ანუკი ბარბარა ბაჩანა გიგლა
გიორგა გოგა გურამ დავითი დათო ეკატერინა ელენა ელისო ვალერი ვანო ვასილ ვიკა ზვიადი თამრიკო თეკლე
თინა იოსებ იური კარინე ლაურა ლევანი მალხაზ მარინა მარინე მიშა ნიკოლოზი ნინიკო ნუგზარ რატი როლანდ
რომან რუსა ტარიელ ტატო ფატი ქეთო შმაგი ხვიჩა ჯაბა ჯუმბერ
""".split())) - frozenset(("على",))
"""Given names of people who write in scripts without capitals, less everyday words; those in Arabic
letters in all their spellings."""
