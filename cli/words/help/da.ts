import type { nb } from './nb.ts';

/** What the help of the command says, in Danish, by how it says it in English. */
export const da: Readonly<Record<keyof typeof nb, string>> = {
  'Usage:': 'Brug:',
  'Arguments:': 'Argumenter:',
  'Options:': 'Valgmuligheder:',
  'Commands:': 'Kommandoer:',
  '[options]': '[valgmuligheder]',
  '[command]': '[kommando]',
  choices: 'mulige',
  default: 'ellers',
  'Example:': 'Eksempel:',
  'Examples:': 'Eksempler:',
  'explain a command': 'forklar en kommando',
  'print the version': 'skriv versionen',
  'Add --help for what there is.': 'Tilføj --help for at se, hvad der findes.',
  'Plans as code: check them, draw them, see them live.':
    'Planer som kode: kontrollér dem, tegn dem, se dem ændre sig.',
  'Exit codes: 0 fine, 1 findings of severity error or unformatted files, 2 a command that cannot be carried out as given.':
    'Slutkoder: 0 alt i orden, 1 fejl i planer eller filer, der ikke er formateret, 2 en kommando, der ikke kan udføres, som den er givet.',
  'begin a plan': 'begynd på en plan',
  'Writes a plan to begin with: a phase for every stage of the methods that it follows, with the activities that they expect, the roles to fill and the questions to answer. Asks for what is not given, where there is a terminal to ask on. Never writes over a file.':
    'Skriver en plan at begynde med: en fase for hvert trin i de metoder, den følger, med de aktiviteter, de forventer, rollerne, der skal besættes, og spørgsmålene, der skal besvares. Spørger om det, der ikke er angivet, hvor der er en terminal at spørge på. Skriver aldrig over en fil.',
  'where to write it; made where it is missing': 'hvor den skal skrives; oprettes, hvor den mangler',
  'what the plan is called': 'hvad planen hedder',
  'the language of the plan': 'sproget, planen er på',
  'whose working days and public holidays apply, or none':
    'hvilket lands arbejdsdage og helligdage der gælder, eller none',
  'the methods that the plan follows': 'de metoder, planen følger',
  'ask nothing: take what is usual for all that is not given':
    'spørg ikke om noget: tag det sædvanlige for alt, der ikke er angivet',
  'say what is wrong in plans': 'sig, hvad der er galt i planer',
  'Says what is wrong in Varde files. Ends with 1 where there is an error.':
    'Siger, hvad der er galt i Varde-filer. Slutter med 1, hvor der er en fejl.',
  'files, and folders with all that is in them': 'filer, og mapper med alt, der er i dem',
  'the current folder': 'mappen, du står i',
  'for people or for tools': 'til mennesker eller til værktøjer',
  'leave out what is less serious': 'udelad det, der er mindre alvorligt',
  'tell of this rule alone; may be repeated': 'fortæl kun om denne regel; kan gentages',
  'the language in which it tells you things': 'sproget, du får svar på',
  'LC_ALL, LC_MESSAGES or LANG, if it is one of these, else en':
    'LC_ALL, LC_MESSAGES eller LANG, hvis det er et af disse, ellers en',
  'first mend in the files what leaves no doubt': 'ret først det i filerne, som der ikke er tvivl om',
  'tell of errors alone, and leave out the summary': 'fortæl kun om fejl, og udelad opsummeringen',
  'explain a rule: why it matters and how to mend what it finds':
    'forklar en regel: hvorfor den er vigtig, og hvordan det, den finder, kan rettes',
  'Tells what a rule finds, why that matters, where it comes from, and how to mend, set or silence it.':
    'Fortæller, hvad en regel finder, hvorfor det er vigtigt, hvor den kommer fra, og hvordan det rettes, og reglen indstilles eller slås fra.',
  'its id, as it stands behind each finding': 'reglens navn, som det står efter det, den finder',
  'write plans in one form': 'skriv planer på én form',
  'Writes Varde files anew with even indentation, spaces and line breaks, and names those it changed. What they mean stays as it is, and so does every part that cannot be read.':
    'Skriver Varde-filer om med ensartede indryk, mellemrum og linjeskift og nævner dem, der blev ændret. Det, de betyder, er som før, og det er også alt, der ikke kan læses.',
  'change nothing; name the files that are not formatted, and end with 1 if there are any':
    'ændr intet; nævn de filer, der ikke er formateret, og slut med 1, hvis der er nogen',
  'draw the diagrams of a plan': 'tegn diagrammerne i en plan',
  'Draws one diagram of a plan, or all of them. A broken plan is drawn as far as it is whole.':
    'Tegner et af diagrammerne i en plan eller dem alle. En plan med fejl tegnes, så langt den er hel.',
  'the file that holds the plan': 'filen, planen er i',
  'one of {1}': 'et af {1}',
  'a view that the plan declares': 'en visning, planen har',
  'the process to draw, where there are several': 'den proces, der skal tegnes, hvor der er flere',
  'draw every diagram and view into the folder --out': 'tegn alle diagrammer og visninger i mappen --out',
  'a commit, branch, tag, folder or file whose dates are shown beneath those of the plan':
    'et commit, en gren, et tag, en mappe eller en fil med datoer, der vises under planens',
  'by default what --out ends in, else svg': 'normalt det, --out ender på, ellers svg',
  'where the picture is shown: each place allows other types and sizes, so a diagram may come in parts; svg, png and pdf are an image, or fit a page':
    'hvor billedet vises: hvert sted tillader andre typer og størrelser, så et diagram kan komme i dele; svg, png og pdf er et billede, eller passer på en side',
  'the file to write, or with --all the folder (for a PDF, the file); without it, standard output':
    'den fil, der skal skrives, eller med --all mappen (for en PDF filen); uden den standardoutput',
  'the colours': 'farverne',
  'how much larger a PNG is': 'hvor meget større en PNG er',
  'what draws svg, png and pdf; browser takes a Chrome, Chromium or Edge that is installed':
    'det, der tegner svg, png og pdf; browser bruger en installeret Chrome, Chromium eller Edge',
  'keep the diagrams in Markdown pages up to date': 'hold diagrammerne på Markdown-sider opdateret',
  'Draws plans into Markdown pages: what stands between <!-- varde plan.varde gantt --> and <!-- /varde --> is written anew, and nothing else. Names the files that it changed.':
    'Tegner planer ind på Markdown-sider: det, der står mellem <!-- varde plan.varde gantt --> og <!-- /varde -->, skrives om, og intet andet. Nævner de filer, der blev ændret.',
  'Markdown files, and folders with all such files in them':
    'Markdown-filer, og mapper med alle den slags filer i dem',
  'change nothing; name the files that are out of date, and end with 1 if there are any':
    'ændr intet; nævn de filer, der er forældede, og slut med 1, hvis der er nogen',
  'A marker names a plan, relative to the page, and a view or a diagram of it. After that it may say:':
    'En markør nævner en plan, med stien fra siden, og en visning eller et diagram i den. Derefter kan den sige:',
  '  of NAME           which, where there are several': '  of NAVN           hvilket, hvor der er flere',
  '  as table          the facts alone; “as gantt.svg” or “as gantt.png” draws a picture into that file':
    '  as table          kun fakta; »as gantt.svg« eller »as gantt.png« tegner et billede i den fil',
  '  target NAME       who shows the page: github, gitlab or ado':
    '  target NAVN       hvem der viser siden: github, gitlab eller ado',
  '  heading DEPTH     the title as a heading, 1 to 6': '  heading NIVEAU    titlen som overskrift, 1 til 6',
  'show and edit plans live in a browser': 'vis og redigér planer i en browser',
  'Serves a page with the diagrams of a folder’s plans, on this machine alone. It follows every edit. A second page, whose address is a secret, edits them beside their diagrams.':
    'Viser en side med diagrammerne for planerne i en mappe, kun på denne maskine. Den følger hver ændring. På en anden side, med en hemmelig adresse, kan planerne redigeres ved siden af diagrammerne.',
  'where the plans are': 'hvor planerne er',
  'the port, or the first to try': 'porten, eller den første, der prøves',
  'open the page for editing in the browser': 'åbn siden til redigering i browseren',
  'the language of the pages, by default that of the plan, for editing that of the browser':
    'sproget på siderne, normalt planens, ved redigering browserens',
  'tell the dates of a plan': 'fortæl datoerne i en plan',
  'Tells when all work of a plan is, how much it can move, and why it is not earlier. A finish is the last day worked; slack is in working days.':
    'Fortæller, hvornår alt arbejde i en plan er, hvor meget det kan flyttes, og hvorfor det ikke er tidligere. Slutningen er den sidste arbejdsdag; slæk er i arbejdsdage.',
  'the file to write; without it, standard output': 'den fil, der skal skrives; uden den standardoutput',
  'explain why work is when it is': 'forklar, hvorfor arbejde er, når det er',
  'Follows what sets the date of a phase, activity, milestone or gate back to its root, and tells what would make it earlier.':
    'Følger det, der bestemmer datoen for en fase, en aktivitet, en milepæl eller et beslutningspunkt, tilbage til roden og fortæller, hvad der ville gøre den tidligere.',
  'its name, or its qualified name where several have that name':
    'navnet, eller hele navnet med det, det står i, hvor flere hedder det samme',
  'tell what a plan covers of the frameworks that it follows':
    'fortæl, hvad en plan dækker af de metoder, den følger',
  'Tells of each part of the frameworks that a plan follows whether the plan covers or answers it, and by what.':
    'Fortæller for hver del af de metoder, en plan følger, om planen dækker eller besvarer den, og med hvad.',
  'write a report of a plan': 'skriv en rapport om en plan',
  'Writes a report of a plan in the language of the plan: a status for the steering group, a plan for the rollout, the communication or the benefits, the risks, the final report, what is handed over, or a report that the plan declares itself.':
    'Skriver en rapport om en plan på planens sprog: en status til styregruppen, en plan for udrulningen, kommunikationen eller gevinsterne, risiciene, slutrapporten, det, der overdrages, eller en rapport, planen selv har.',
  'which report': 'hvilken rapport',
  'a report that the plan declares': 'en rapport, planen har',
  'by default what --out ends in, else md': 'normalt det, --out ender på, ellers md',
  'a docx or pptx of your own whose styles are used':
    'din egen docx eller pptx, som typografierne hentes fra',
  'replace the file even if it was not Varde that wrote it last':
    'erstat filen, selv om det ikke var Varde, der skrev den sidst',
  'write a plan for other programs': 'skriv en plan til andre programmer',
  'Writes a plan with its dates for calendars (ics), Microsoft Project (mspdi), process tools (bpmn), spreadsheets (csv, xlsx) and programs of your own (json), or all its diagrams as text (mermaid). The formats of several files, bpmn, csv and mermaid, take a folder.':
    'Skriver en plan med datoerne til kalendere (ics), Microsoft Project (mspdi), procesværktøjer (bpmn), regneark (csv, xlsx) og egne programmer (json) eller alle diagrammerne som tekst (mermaid). Formaterne med flere filer, bpmn, csv og mermaid, skal have en mappe.',
  'what to write': 'hvad der skal skrives',
  'the file or folder to write; without it, a single file goes to standard output':
    'den fil eller mappe, der skal skrives; uden den går en enkelt fil til standardoutput',
  'replace files even if it was not Varde that wrote them last':
    'erstat filer, selv om det ikke var Varde, der skrev dem sidst',
  'make a plan of a file from another program': 'lav en plan af en fil fra et andet program',
  'Makes a plan of a project from Microsoft Project (saved as XML) or TaskJuggler, of a gantt chart of Mermaid, or of tables of activities and risks, with the same dates. Says what could not be carried over: on standard error, and in comments at the top of the plan.':
    'Laver en plan af et projekt fra Microsoft Project (gemt som XML) eller TaskJuggler, af et gantt-diagram i Mermaid eller af tabeller med aktiviteter og risici, med de samme datoer. Siger, hvad der ikke kunne tages med: på standardfejl og i kommentarer øverst i planen.',
  'the file to read, by its ending: {1}': 'den fil, der skal læses, efter endelsen: {1}',
  'the plan to write; without it, standard output': 'den plan, der skal skrives; uden den standardoutput',
  'replace a file that is there': 'erstat en fil, der findes',
  'propose delays that remove overloads': 'foreslå udsættelser, så ingen har for meget at lave',
  'Proposes when work is not to begin before, so that no role is asked for more than it has to give. Critical work goes first, then that with less slack, then what stands first in the text. The proposal is a diff.':
    'Foreslår, hvornår arbejde tidligst skal begynde, så ingen rolle har mere at lave, end den har tid til. Kritisk arbejde går først, så det med mindst slæk, så det, der står først i teksten. Forslaget er en diff.',
  'write the proposal into the files, too': 'skriv også forslaget i filerne',
  'say what changed between two versions of a plan': 'sig, hvad der er ændret mellem to versioner af en plan',
  'Compares two states of plans and says what that does to dates, people, risks and money. Each is a file, a folder, or a commit, branch or tag of git.':
    'Sammenligner to tilstande af planer og siger, hvad det gør ved datoer, mennesker, risici og penge. Hver af dem er en fil, en mappe eller et commit, en gren eller et tag i git.',
  'the earlier state': 'den tidligere tilstand',
  'the later state': 'den senere tilstand',
  'for people, for a comment or page, or for tools':
    'til mennesker, til en kommentar eller side eller til værktøjer',
  'the file of the one plan to compare, where there are several':
    'filen med den ene plan, der skal sammenlignes, hvor der er flere',
  'tell how a plan has moved over its versions': 'fortæl, hvordan en plan har flyttet sig gennem versionerne',
  'Tells for each commit that changed a plan when it ended by then, what it cost, how many risks were open, and how much of its frameworks it took care of.':
    'Fortæller for hvert commit, der ændrede en plan, hvornår den sluttede derefter, hvad den kostede, hvor mange risici der var åbne, og hvor meget af metoderne den tog hånd om.',
  'for people, for tools, or a chart of the end':
    'til mennesker, til værktøjer eller en kurve over slutningen',
  'how many commits to go back': 'hvor mange commits tilbage',
  'write a report into the pull or merge request of this job':
    'skriv en rapport i det ændringsforslag, dette job gælder',
  'Writes a Markdown file as a comment into the pull request of GitHub or the merge request of GitLab that this job runs for. There is one such comment: the next run writes it anew.':
    'Skriver en Markdown-fil som kommentar i den pull request i GitHub eller merge request i GitLab, dette job kører for. Der er én sådan kommentar: Næste kørsel skriver den om.',
  'what “varde diff --format md --out <file>” has written':
    'det, »varde diff --format md --out <fil>« har skrevet',
  'bring two changes of a plan together, for git': 'før to ændringer af en plan sammen, til git',
  'Brings two changes of a plan together and writes the result over the first of them, as git expects of a merge driver. Ends with 1 where both changed the same place.':
    'Fører to ændringer af en plan sammen og skriver resultatet over den første af dem, som git forventer af en merge driver. Slutter med 1, hvor begge har ændret samme sted.',
  'the plan before both changes': 'planen før begge ændringer',
  'the plan with our change; the result is written here': 'planen med vores ændring; resultatet skrives her',
  'the plan with their change': 'planen med deres ændring',
  'Let git use it for plans, once in each repository and once in each clone:':
    'Lad git bruge den til planer, én gang i hvert arkiv og én gang i hver klon:',
  'start the language server': 'start sprogserveren',
  'Starts the language server, for editors that speak the Language Server Protocol.':
    'Starter sprogserveren, til editorer, der bruger Language Server Protocol.',
  'speak over standard input and output': 'tal over standardinput og -output',
};
