/** What the help of the command says, in Norwegian Bokmål, by how it says it in English. */
export const nb = {
  'Usage:': 'Bruk:',
  'Arguments:': 'Argumenter:',
  'Options:': 'Valg:',
  'Commands:': 'Kommandoer:',
  '[options]': '[valg]',
  '[command]': '[kommando]',
  choices: 'mulige',
  default: 'ellers',
  'Example:': 'Eksempel:',
  'Examples:': 'Eksempler:',
  'explain a command': 'forklar en kommando',
  'print the version': 'skriv versjonen',
  'Add --help for what there is.': 'Legg til --help for å se hva som finnes.',
  'Plans as code: check them, draw them, see them live.':
    'Planer som kode: kontroller dem, tegn dem, se dem endre seg.',
  'Exit codes: 0 fine, 1 findings of severity error or unformatted files, 2 a command that cannot be carried out as given.':
    'Sluttkoder: 0 alt i orden, 1 feil i planer eller filer som ikke er formatert, 2 en kommando som ikke kan utføres slik den er gitt.',
  'begin a plan': 'begynn på en plan',
  'Writes a plan to begin with: a phase for every stage of the methods that it follows, with the activities that they expect, the roles to fill and the questions to answer. Asks for what is not given, where there is a terminal to ask on. Never writes over a file.':
    'Skriver en plan å begynne med: en fase for hvert steg i metodene den følger, med aktivitetene de venter seg, rollene som skal fylles, og spørsmålene som skal besvares. Spør om det som ikke er oppgitt, der det er en terminal å spørre på. Skriver aldri over en fil.',
  'where to write it; made where it is missing': 'hvor den skal skrives; lages der den mangler',
  'what the plan is called': 'hva planen heter',
  'the language of the plan': 'språket planen er på',
  'whose working days and public holidays apply, or none':
    'hvilket lands arbeidsdager og helligdager som gjelder, eller none',
  'the methods that the plan follows': 'metodene planen følger',
  'ask nothing: take what is usual for all that is not given':
    'spør ikke om noe: ta det vanlige for alt som ikke er oppgitt',
  'say what is wrong in plans': 'si hva som er galt i planer',
  'Says what is wrong in Varde files. Ends with 1 where there is an error.':
    'Sier hva som er galt i Varde-filer. Slutter med 1 der det er en feil.',
  'files, and folders with all that is in them': 'filer, og mapper med alt som er i dem',
  'the current folder': 'mappen du står i',
  'for people or for tools': 'for mennesker eller for verktøy',
  'leave out what is less serious': 'utelat det som er mindre alvorlig',
  'tell of this rule alone; may be repeated': 'si bare fra om denne regelen; kan gjentas',
  'the language in which it tells you things': 'språket du får svar på',
  'LC_ALL, LC_MESSAGES or LANG, if it is one of these, else en':
    'LC_ALL, LC_MESSAGES eller LANG, om det er et av disse, ellers en',
  'first mend in the files what leaves no doubt': 'rett først det i filene som det ikke er tvil om',
  'tell of errors alone, and leave out the summary': 'si bare fra om feil, og utelat oppsummeringen',
  'explain a rule: why it matters and how to mend what it finds':
    'forklar en regel: hvorfor den er viktig, og hvordan det den finner, kan rettes',
  'Tells what a rule finds, why that matters, where it comes from, and how to mend, set or silence it.':
    'Forteller hva en regel finner, hvorfor det er viktig, hvor den kommer fra, og hvordan det rettes, og regelen stilles inn eller slås av.',
  'its id, as it stands behind each finding': 'navnet på regelen, slik det står bak det den finner',
  'write plans in one form': 'skriv planer på én form',
  'Writes Varde files anew with even indentation, spaces and line breaks, and names those it changed. What they mean stays as it is, and so does every part that cannot be read.':
    'Skriver Varde-filer på nytt med jevne innrykk, mellomrom og linjeskift, og nevner dem som ble endret. Det de betyr, er som før, og det er også alt som ikke kan leses.',
  'change nothing; name the files that are not formatted, and end with 1 if there are any':
    'endre ingenting; nevn filene som ikke er formatert, og slutt med 1 om det er noen',
  'draw the diagrams of a plan': 'tegn diagrammene i en plan',
  'Draws one diagram of a plan, or all of them. A broken plan is drawn as far as it is whole.':
    'Tegner ett av diagrammene i en plan, eller alle. En plan med feil tegnes så langt den er hel.',
  'the file that holds the plan': 'filen planen er i',
  'one of {1}': 'ett av {1}',
  'a view that the plan declares': 'en visning planen har',
  'the process to draw, where there are several': 'prosessen som skal tegnes, der det er flere',
  'draw every diagram and view into the folder --out': 'tegn alle diagrammer og visninger i mappen --out',
  'a commit, branch, tag, folder or file whose dates are shown beneath those of the plan':
    'en commit, gren, tagg, mappe eller fil med datoer som vises under planens',
  'by default what --out ends in, else svg': 'vanligvis det --out slutter på, ellers svg',
  'where the picture is shown: each place allows other types and sizes, so a diagram may come in parts; svg, png and pdf are an image, or fit a page':
    'hvor bildet vises: hvert sted tillater andre typer og størrelser, så et diagram kan komme i deler; svg, png og pdf er et bilde, eller passer på en side',
  'the file to write, or with --all the folder (for a PDF, the file); without it, standard output':
    'filen som skal skrives, eller med --all mappen (for en PDF filen); uten den, standard ut',
  'the colours': 'fargene',
  'how much larger a PNG is': 'hvor mye større en PNG er',
  'what draws svg, png and pdf; browser takes a Chrome, Chromium or Edge that is installed':
    'det som tegner svg, png og pdf; browser bruker en installert Chrome, Chromium eller Edge',
  'keep the diagrams in Markdown pages up to date': 'hold diagrammene på Markdown-sider oppdatert',
  'Draws plans into Markdown pages: what stands between <!-- varde plan.varde gantt --> and <!-- /varde --> is written anew, and nothing else. Names the files that it changed.':
    'Tegner planer inn på Markdown-sider: det som står mellom <!-- varde plan.varde gantt --> og <!-- /varde -->, skrives på nytt, og ingenting annet. Nevner filene som ble endret.',
  'Markdown files, and folders with all such files in them':
    'Markdown-filer, og mapper med alle slike filer i dem',
  'change nothing; name the files that are out of date, and end with 1 if there are any':
    'endre ingenting; nevn filene som er utdatert, og slutt med 1 om det er noen',
  'A marker names a plan, relative to the page, and a view or a diagram of it. After that it may say:':
    'En markør nevner en plan, med stien fra siden, og en visning eller et diagram i den. Etter det kan den si:',
  '  of NAME           which, where there are several': '  of NAVN           hvilket, der det er flere',
  '  as table          the facts alone; “as gantt.svg” or “as gantt.png” draws a picture into that file':
    '  as table          bare fakta; «as gantt.svg» eller «as gantt.png» tegner et bilde i den filen',
  '  target NAME       who shows the page: github, gitlab or ado':
    '  target NAVN       hvem som viser siden: github, gitlab eller ado',
  '  heading DEPTH     the title as a heading, 1 to 6':
    '  heading NIVÅ      tittelen som overskrift, 1 til 6',
  'show and edit plans live in a browser': 'vis og rediger planer i en nettleser',
  'Serves a page with the diagrams of a folder’s plans, on this machine alone. It follows every edit. A second page, whose address is a secret, edits them beside their diagrams.':
    'Viser en side med diagrammene for planene i en mappe, bare på denne maskinen. Den følger hver endring. På en annen side, med en hemmelig adresse, kan planene redigeres ved siden av diagrammene.',
  'where the plans are': 'hvor planene er',
  'the port, or the first to try': 'porten, eller den første som prøves',
  'open the page for editing in the browser': 'åpne siden for redigering i nettleseren',
  'the language of the pages, by default that of the plan, for editing that of the browser':
    'språket på sidene, vanligvis planens, ved redigering nettleserens',
  'tell the dates of a plan': 'fortell datoene i en plan',
  'Tells when all work of a plan is, how much it can move, and why it is not earlier. A finish is the last day worked; slack is in working days.':
    'Forteller når alt arbeid i en plan er, hvor mye det kan flyttes, og hvorfor det ikke er tidligere. Slutten er den siste arbeidsdagen; slakk er i arbeidsdager.',
  'the file to write; without it, standard output': 'filen som skal skrives; uten den, standard ut',
  'explain why work is when it is': 'forklar hvorfor arbeid er når det er',
  'Follows what sets the date of a phase, activity, milestone or gate back to its root, and tells what would make it earlier.':
    'Følger det som bestemmer datoen for en fase, en aktivitet, en milepæl eller et beslutningspunkt, tilbake til roten, og forteller hva som ville gjort den tidligere.',
  'its name, or its qualified name where several have that name':
    'navnet, eller hele navnet med det det står i, der flere heter det samme',
  'tell what a plan covers of the frameworks that it follows':
    'fortell hva en plan dekker av metodene den følger',
  'Tells of each part of the frameworks that a plan follows whether the plan covers or answers it, and by what.':
    'Forteller for hver del av metodene en plan følger, om planen dekker eller svarer på den, og med hva.',
  'write a report of a plan': 'skriv en rapport om en plan',
  'Writes a report of a plan in the language of the plan: a status for the steering group, a plan for the rollout, the communication or the benefits, the risks, the final report, what is handed over, or a report that the plan declares itself.':
    'Skriver en rapport om en plan på planens språk: en status for styringsgruppen, en plan for utrullingen, kommunikasjonen eller gevinstene, risikoene, sluttrapporten, det som overleveres, eller en rapport planen selv har.',
  'which report': 'hvilken rapport',
  'a report that the plan declares': 'en rapport planen har',
  'by default what --out ends in, else md': 'vanligvis det --out slutter på, ellers md',
  'a docx or pptx of your own whose styles are used': 'en egen docx eller pptx som stilene hentes fra',
  'replace the file even if it was not Varde that wrote it last':
    'erstatt filen selv om det ikke var Varde som skrev den sist',
  'write a plan for other programs': 'skriv en plan for andre programmer',
  'Writes a plan with its dates for calendars (ics), Microsoft Project (mspdi), process tools (bpmn), spreadsheets (csv, xlsx) and programs of your own (json), or all its diagrams as text (mermaid). The formats of several files, bpmn, csv and mermaid, take a folder.':
    'Skriver en plan med datoene for kalendere (ics), Microsoft Project (mspdi), prosessverktøy (bpmn), regneark (csv, xlsx) og egne programmer (json), eller alle diagrammene som tekst (mermaid). Formatene med flere filer, bpmn, csv og mermaid, skal ha en mappe.',
  'what to write': 'hva som skal skrives',
  'the file or folder to write; without it, a single file goes to standard output':
    'filen eller mappen som skal skrives; uten den går en enkelt fil til standard ut',
  'replace files even if it was not Varde that wrote them last':
    'erstatt filer selv om det ikke var Varde som skrev dem sist',
  'make a plan of a file from another program': 'lag en plan av en fil fra et annet program',
  'Makes a plan of a project from Microsoft Project (saved as XML) or TaskJuggler, of a gantt chart of Mermaid, or of tables of activities and risks, with the same dates. Says what could not be carried over: on standard error, and in comments at the top of the plan.':
    'Lager en plan av et prosjekt fra Microsoft Project (lagret som XML) eller TaskJuggler, av et gantt-diagram i Mermaid, eller av tabeller med aktiviteter og risikoer, med de samme datoene. Sier hva som ikke kunne tas med: på standard feil, og i kommentarer øverst i planen.',
  'the file to read, by its ending: {1}': 'filen som skal leses, etter endelsen: {1}',
  'the plan to write; without it, standard output': 'planen som skal skrives; uten den, standard ut',
  'replace a file that is there': 'erstatt en fil som finnes',
  'propose delays that remove overloads': 'foreslå utsettelser som gjør at ingen har for mye å gjøre',
  'Proposes when work is not to begin before, so that no role is asked for more than it has to give. Critical work goes first, then that with less slack, then what stands first in the text. The proposal is a diff.':
    'Foreslår når arbeid tidligst skal begynne, slik at ingen rolle har mer å gjøre enn den har tid til. Kritisk arbeid går først, så det med minst slakk, så det som står først i teksten. Forslaget er en diff.',
  'write the proposal into the files, too': 'skriv forslaget i filene også',
  'say what changed between two versions of a plan': 'si hva som er endret mellom to versjoner av en plan',
  'Compares two states of plans and says what that does to dates, people, risks and money. Each is a file, a folder, or a commit, branch or tag of git.':
    'Sammenligner to tilstander av planer og sier hva det gjør med datoer, mennesker, risikoer og penger. Hver av dem er en fil, en mappe eller en commit, gren eller tagg i git.',
  'the earlier state': 'den tidligere tilstanden',
  'the later state': 'den senere tilstanden',
  'for people, for a comment or page, or for tools':
    'for mennesker, for en kommentar eller side, eller for verktøy',
  'the file of the one plan to compare, where there are several':
    'filen med den ene planen som skal sammenlignes, der det er flere',
  'tell how a plan has moved over its versions': 'fortell hvordan en plan har flyttet seg gjennom versjonene',
  'Tells for each commit that changed a plan when it ended by then, what it cost, how many risks were open, and how much of its frameworks it took care of.':
    'Forteller for hver commit som endret en plan, når den sluttet etter det, hva den kostet, hvor mange risikoer som var åpne, og hvor mye av metodene den tok hånd om.',
  'for people, for tools, or a chart of the end': 'for mennesker, for verktøy, eller en kurve over slutten',
  'how many commits to go back': 'hvor mange commiter tilbake det skal gås',
  'write a report into the pull or merge request of this job':
    'skriv en rapport i endringsforslaget som denne jobben gjelder',
  'Writes a Markdown file as a comment into the pull request of GitHub or the merge request of GitLab that this job runs for. There is one such comment: the next run writes it anew.':
    'Skriver en Markdown-fil som kommentar i den pull requesten i GitHub eller merge requesten i GitLab som denne jobben kjører for. Det er én slik kommentar: neste kjøring skriver den på nytt.',
  'what “varde diff --format md --out <file>” has written':
    'det «varde diff --format md --out <fil>» har skrevet',
  'bring two changes of a plan together, for git': 'før sammen to endringer av en plan, for git',
  'Brings two changes of a plan together and writes the result over the first of them, as git expects of a merge driver. Ends with 1 where both changed the same place.':
    'Fører sammen to endringer av en plan og skriver resultatet over den første av dem, slik git venter av en merge driver. Slutter med 1 der begge har endret samme sted.',
  'the plan before both changes': 'planen før begge endringene',
  'the plan with our change; the result is written here': 'planen med vår endring; resultatet skrives her',
  'the plan with their change': 'planen med deres endring',
  'Let git use it for plans, once in each repository and once in each clone:':
    'La git bruke den for planer, én gang i hvert depot og én gang i hver klone:',
  'start the language server': 'start språkserveren',
  'Starts the language server, for editors that speak the Language Server Protocol.':
    'Starter språkserveren, for redigeringsprogrammer som bruker Language Server Protocol.',
  'speak over standard input and output': 'snakk over standard inn og ut',
} as const;
