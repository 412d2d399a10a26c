import type { nb } from './nb.ts';

/** What the help of the command says, in Swedish, by how it says it in English. */
export const sv: Readonly<Record<keyof typeof nb, string>> = {
  'Usage:': 'Användning:',
  'Arguments:': 'Argument:',
  'Options:': 'Alternativ:',
  'Commands:': 'Kommandon:',
  '[options]': '[alternativ]',
  '[command]': '[kommando]',
  choices: 'möjliga',
  default: 'annars',
  'Example:': 'Exempel:',
  'Examples:': 'Exempel:',
  'explain a command': 'förklara ett kommando',
  'print the version': 'skriv versionen',
  'Add --help for what there is.': 'Lägg till --help för att se vad som finns.',
  'Plans as code: check them, draw them, see them live.':
    'Planer som kod: kontrollera dem, rita dem, se dem ändras.',
  'Exit codes: 0 fine, 1 findings of severity error or unformatted files, 2 a command that cannot be carried out as given.':
    'Slutkoder: 0 allt är bra, 1 fel i planer eller filer som inte är formaterade, 2 ett kommando som inte kan utföras så som det är skrivet.',
  'begin a plan': 'börja på en plan',
  'Writes a plan to begin with: a phase for every stage of the methods that it follows, with the activities that they expect, the roles to fill and the questions to answer. Asks for what is not given, where there is a terminal to ask on. Never writes over a file.':
    'Skriver en plan att börja med: en fas för varje steg i metoderna som den följer, med aktiviteterna som de väntar sig, rollerna som ska fyllas och frågorna som ska besvaras. Frågar efter det som inte anges, där det finns en terminal att fråga på. Skriver aldrig över en fil.',
  'where to write it; made where it is missing': 'var den ska skrivas; skapas där den saknas',
  'what the plan is called': 'vad planen heter',
  'the language of the plan': 'språket som planen är på',
  'whose working days and public holidays apply, or none':
    'vilket lands arbetsdagar och helgdagar som gäller, eller none',
  'the methods that the plan follows': 'metoderna som planen följer',
  'ask nothing: take what is usual for all that is not given':
    'fråga inget: ta det vanliga för allt som inte anges',
  'say what is wrong in plans': 'säg vad som är fel i planer',
  'Says what is wrong in Varde files. Ends with 1 where there is an error.':
    'Säger vad som är fel i Varde-filer. Slutar med 1 där det finns ett fel.',
  'files, and folders with all that is in them': 'filer, och mappar med allt som finns i dem',
  'the current folder': 'mappen du står i',
  'for people or for tools': 'för människor eller för verktyg',
  'leave out what is less serious': 'utelämna det som är mindre allvarligt',
  'tell of this rule alone; may be repeated': 'berätta bara om den här regeln; kan upprepas',
  'the language in which it tells you things': 'språket som du får svar på',
  'LC_ALL, LC_MESSAGES or LANG, if it is one of these, else en':
    'LC_ALL, LC_MESSAGES eller LANG, om det är ett av dessa, annars en',
  'first mend in the files what leaves no doubt': 'rätta först det i filerna som det inte råder tvivel om',
  'tell of errors alone, and leave out the summary': 'berätta bara om fel, och utelämna sammanfattningen',
  'explain a rule: why it matters and how to mend what it finds':
    'förklara en regel: varför den är viktig och hur det den hittar kan rättas',
  'Tells what a rule finds, why that matters, where it comes from, and how to mend, set or silence it.':
    'Berättar vad en regel hittar, varför det är viktigt, var den kommer ifrån och hur det rättas och regeln ställs in eller stängs av.',
  'its id, as it stands behind each finding': 'regelns namn, så som det står efter det den hittar',
  'write plans in one form': 'skriv planer i en och samma form',
  'Writes Varde files anew with even indentation, spaces and line breaks, and names those it changed. What they mean stays as it is, and so does every part that cannot be read.':
    'Skriver om Varde-filer med jämna indrag, mellanslag och radbrytningar och nämner dem som ändrades. Vad de betyder är som förut, och det är också allt som inte kan läsas.',
  'change nothing; name the files that are not formatted, and end with 1 if there are any':
    'ändra inget; nämn filerna som inte är formaterade och sluta med 1 om det finns några',
  'draw the diagrams of a plan': 'rita diagrammen i en plan',
  'Draws one diagram of a plan, or all of them. A broken plan is drawn as far as it is whole.':
    'Ritar ett av diagrammen i en plan, eller alla. En plan med fel ritas så långt den är hel.',
  'the file that holds the plan': 'filen som planen finns i',
  'one of {1}': 'ett av {1}',
  'a view that the plan declares': 'en vy som planen har',
  'the process to draw, where there are several': 'processen som ska ritas, där det finns flera',
  'draw every diagram and view into the folder --out': 'rita alla diagram och vyer i mappen --out',
  'a commit, branch, tag, folder or file whose dates are shown beneath those of the plan':
    'en commit, gren, tagg, mapp eller fil vars datum visas under planens',
  'by default what --out ends in, else svg': 'vanligen det som --out slutar på, annars svg',
  'where the picture is shown: each place allows other types and sizes, so a diagram may come in parts; svg, png and pdf are an image, or fit a page':
    'var bilden visas: varje plats tillåter andra typer och storlekar, så ett diagram kan komma i delar; svg, png och pdf är en bild, eller passar på en sida',
  'the file to write, or with --all the folder (for a PDF, the file); without it, standard output':
    'filen som ska skrivas, eller med --all mappen (för en PDF filen); utan den, standard ut',
  'the colours': 'färgerna',
  'how much larger a PNG is': 'hur mycket större en PNG är',
  'what draws svg, png and pdf; browser takes a Chrome, Chromium or Edge that is installed':
    'det som ritar svg, png och pdf; browser använder en installerad Chrome, Chromium eller Edge',
  'keep the diagrams in Markdown pages up to date': 'håll diagrammen på Markdown-sidor uppdaterade',
  'Draws plans into Markdown pages: what stands between <!-- varde plan.varde gantt --> and <!-- /varde --> is written anew, and nothing else. Names the files that it changed.':
    'Ritar in planer på Markdown-sidor: det som står mellan <!-- varde plan.varde gantt --> och <!-- /varde --> skrivs om, och inget annat. Nämner filerna som ändrades.',
  'Markdown files, and folders with all such files in them':
    'Markdown-filer, och mappar med alla sådana filer i dem',
  'change nothing; name the files that are out of date, and end with 1 if there are any':
    'ändra inget; nämn filerna som är inaktuella och sluta med 1 om det finns några',
  'A marker names a plan, relative to the page, and a view or a diagram of it. After that it may say:':
    'En markör nämner en plan, med sökvägen från sidan, och en vy eller ett diagram i den. Därefter kan den säga:',
  '  of NAME           which, where there are several': '  of NAMN           vilket, där det finns flera',
  '  as table          the facts alone; “as gantt.svg” or “as gantt.png” draws a picture into that file':
    '  as table          bara fakta; ”as gantt.svg” eller ”as gantt.png” ritar en bild i den filen',
  '  target NAME       who shows the page: github, gitlab or ado':
    '  target NAMN       vem som visar sidan: github, gitlab eller ado',
  '  heading DEPTH     the title as a heading, 1 to 6': '  heading NIVÅ      titeln som rubrik, 1 till 6',
  'show and edit plans live in a browser': 'visa och redigera planer i en webbläsare',
  'Serves a page with the diagrams of a folder’s plans, on this machine alone. It follows every edit. A second page, whose address is a secret, edits them beside their diagrams.':
    'Visar en sida med diagrammen för planerna i en mapp, bara på den här datorn. Den följer varje ändring. På en annan sida, med en hemlig adress, kan planerna redigeras bredvid diagrammen.',
  'where the plans are': 'var planerna finns',
  'the port, or the first to try': 'porten, eller den första som prövas',
  'open the page for editing in the browser': 'öppna sidan för redigering i webbläsaren',
  'the language of the pages, by default that of the plan, for editing that of the browser':
    'språket på sidorna, vanligen planens, vid redigering webbläsarens',
  'tell the dates of a plan': 'berätta datumen i en plan',
  'Tells when all work of a plan is, how much it can move, and why it is not earlier. A finish is the last day worked; slack is in working days.':
    'Berättar när allt arbete i en plan är, hur mycket det kan flyttas och varför det inte är tidigare. Slutet är den sista arbetsdagen; slack är i arbetsdagar.',
  'the file to write; without it, standard output': 'filen som ska skrivas; utan den, standard ut',
  'explain why work is when it is': 'förklara varför arbete är när det är',
  'Follows what sets the date of a phase, activity, milestone or gate back to its root, and tells what would make it earlier.':
    'Följer det som bestämmer datumet för en fas, en aktivitet, en milstolpe eller ett beslutspunkt tillbaka till roten och berättar vad som skulle göra det tidigare.',
  'its name, or its qualified name where several have that name':
    'namnet, eller hela namnet med det som det står i, där flera heter samma sak',
  'tell what a plan covers of the frameworks that it follows':
    'berätta vad en plan täcker av metoderna som den följer',
  'Tells of each part of the frameworks that a plan follows whether the plan covers or answers it, and by what.':
    'Berättar för varje del av metoderna som en plan följer om planen täcker eller besvarar den, och med vad.',
  'write a report of a plan': 'skriv en rapport om en plan',
  'Writes a report of a plan in the language of the plan: a status for the steering group, a plan for the rollout, the communication or the benefits, the risks, the final report, what is handed over, or a report that the plan declares itself.':
    'Skriver en rapport om en plan på planens språk: en lägesrapport för styrgruppen, en plan för införandet, kommunikationen eller nyttorna, riskerna, slutrapporten, det som lämnas över eller en rapport som planen själv har.',
  'which report': 'vilken rapport',
  'a report that the plan declares': 'en rapport som planen har',
  'by default what --out ends in, else md': 'vanligen det som --out slutar på, annars md',
  'a docx or pptx of your own whose styles are used': 'en egen docx eller pptx som stilarna hämtas från',
  'replace the file even if it was not Varde that wrote it last':
    'ersätt filen även om det inte var Varde som skrev den senast',
  'write a plan for other programs': 'skriv en plan för andra program',
  'Writes a plan with its dates for calendars (ics), Microsoft Project (mspdi), process tools (bpmn), spreadsheets (csv, xlsx) and programs of your own (json), or all its diagrams as text (mermaid). The formats of several files, bpmn, csv and mermaid, take a folder.':
    'Skriver en plan med datumen för kalendrar (ics), Microsoft Project (mspdi), processverktyg (bpmn), kalkylblad (csv, xlsx) och egna program (json), eller alla diagrammen som text (mermaid). Formaten med flera filer, bpmn, csv och mermaid, ska ha en mapp.',
  'what to write': 'vad som ska skrivas',
  'the file or folder to write; without it, a single file goes to standard output':
    'filen eller mappen som ska skrivas; utan den går en enstaka fil till standard ut',
  'replace files even if it was not Varde that wrote them last':
    'ersätt filer även om det inte var Varde som skrev dem senast',
  'make a plan of a file from another program': 'gör en plan av en fil från ett annat program',
  'Makes a plan of a project from Microsoft Project (saved as XML) or TaskJuggler, of a gantt chart of Mermaid, or of tables of activities and risks, with the same dates. Says what could not be carried over: on standard error, and in comments at the top of the plan.':
    'Gör en plan av ett projekt från Microsoft Project (sparat som XML) eller TaskJuggler, av ett gantt-schema i Mermaid eller av tabeller med aktiviteter och risker, med samma datum. Säger vad som inte kunde tas med: på standard fel och i kommentarer överst i planen.',
  'the file to read, by its ending: {1}': 'filen som ska läsas, efter ändelsen: {1}',
  'the plan to write; without it, standard output': 'planen som ska skrivas; utan den, standard ut',
  'replace a file that is there': 'ersätt en fil som finns',
  'propose delays that remove overloads':
    'föreslå senareläggningar som gör att ingen har för mycket att göra',
  'Proposes when work is not to begin before, so that no role is asked for more than it has to give. Critical work goes first, then that with less slack, then what stands first in the text. The proposal is a diff.':
    'Föreslår när arbete tidigast ska börja, så att ingen roll har mer att göra än den har tid till. Kritiskt arbete går först, sedan det med minst slack, sedan det som står först i texten. Förslaget är en diff.',
  'write the proposal into the files, too': 'skriv in förslaget i filerna också',
  'say what changed between two versions of a plan':
    'säg vad som har ändrats mellan två versioner av en plan',
  'Compares two states of plans and says what that does to dates, people, risks and money. Each is a file, a folder, or a commit, branch or tag of git.':
    'Jämför två tillstånd av planer och säger vad det gör med datum, människor, risker och pengar. Vart och ett är en fil, en mapp eller en commit, gren eller tagg i git.',
  'the earlier state': 'det tidigare tillståndet',
  'the later state': 'det senare tillståndet',
  'for people, for a comment or page, or for tools':
    'för människor, för en kommentar eller sida, eller för verktyg',
  'the file of the one plan to compare, where there are several':
    'filen med den enda plan som ska jämföras, där det finns flera',
  'tell how a plan has moved over its versions': 'berätta hur en plan har flyttats genom versionerna',
  'Tells for each commit that changed a plan when it ended by then, what it cost, how many risks were open, and how much of its frameworks it took care of.':
    'Berättar för varje commit som ändrade en plan när den slutade då, vad den kostade, hur många risker som var öppna och hur mycket av metoderna den tog hand om.',
  'for people, for tools, or a chart of the end': 'för människor, för verktyg eller en kurva över slutet',
  'how many commits to go back': 'hur många commits tillbaka',
  'write a report into the pull or merge request of this job':
    'skriv en rapport i ändringsförslaget som det här jobbet gäller',
  'Writes a Markdown file as a comment into the pull request of GitHub or the merge request of GitLab that this job runs for. There is one such comment: the next run writes it anew.':
    'Skriver en Markdown-fil som kommentar i den pull request i GitHub eller merge request i GitLab som det här jobbet körs för. Det finns en sådan kommentar: nästa körning skriver om den.',
  'what “varde diff --format md --out <file>” has written':
    'det som ”varde diff --format md --out <fil>” har skrivit',
  'bring two changes of a plan together, for git': 'för samman två ändringar av en plan, för git',
  'Brings two changes of a plan together and writes the result over the first of them, as git expects of a merge driver. Ends with 1 where both changed the same place.':
    'För samman två ändringar av en plan och skriver resultatet över den första av dem, så som git väntar sig av en merge driver. Slutar med 1 där båda har ändrat samma ställe.',
  'the plan before both changes': 'planen före båda ändringarna',
  'the plan with our change; the result is written here': 'planen med vår ändring; resultatet skrivs här',
  'the plan with their change': 'planen med deras ändring',
  'Let git use it for plans, once in each repository and once in each clone:':
    'Låt git använda det för planer, en gång i varje arkiv och en gång i varje klon:',
  'start the language server': 'starta språkservern',
  'Starts the language server, for editors that speak the Language Server Protocol.':
    'Startar språkservern, för redigerare som använder Language Server Protocol.',
  'speak over standard input and output': 'tala över standard in och ut',
};
