/** What the command says of what is asked of it and of what it does, in Norwegian Bokmål, by how it says it in English. */
export const nb = {
  "error: unknown command '{1}'": 'feil: det finnes ingen kommando «{1}»',
  "error: unknown option '{1}'": 'feil: det finnes ikke noe valg «{1}»',
  "error: missing required argument '{1}'": 'feil: argumentet «{1}» mangler',
  "error: option '{1}' argument missing": 'feil: valget «{1}» mangler en verdi',
  "error: required option '{1}' not specified": 'feil: valget «{1}» må oppgis',
  "error: option '{1}' cannot be used with option '{2}'":
    'feil: valget «{1}» kan ikke brukes sammen med «{2}»',
  "error: option '{1}' argument '{2}' is invalid. Allowed choices are {3}.":
    'feil: «{2}» kan ikke stå etter valget «{1}». Mulige verdier er {3}.',
  "error: too many arguments for '{1}'. Expected {2} argument but got {3}.":
    'feil: for mange argumenter til «{1}»: det tar {2}, men fikk {3}.',
  "error: too many arguments for '{1}'. Expected {2} arguments but got {3}.":
    'feil: for mange argumenter til «{1}»: det tar {2}, men fikk {3}.',
  '(Did you mean {1}?)': '(Mente du {1}?)',
  '(Did you mean one of {1}?)': '(Mente du en av {1}?)',
  'There is no Varde file here; name a file or folder to check.':
    'Det er ingen Varde-fil her; oppgi en fil eller mappe som skal kontrolleres.',
  'There is no Varde file here; name a file or folder to format.':
    'Det er ingen Varde-fil her; oppgi en fil eller mappe som skal formateres.',
  'There is no Markdown file here; name a file or folder.':
    'Det er ingen Markdown-fil her; oppgi en fil eller mappe.',
  'This is no job of GitHub Actions or GitLab CI, so there is nowhere to comment.':
    'Dette er ingen jobb i GitHub Actions eller GitLab CI, så det er ikke noe sted å kommentere.',
  'The comment was created.': 'Kommentaren er skrevet.',
  'The comment was updated.': 'Kommentaren er oppdatert.',
  '“{1}” follows no framework; write `follows` and one in its plan.':
    '«{1}» følger ikke noe rammeverk; skriv `follows` og ett i planen.',
  'Did you mean “{1}”? ': 'Mente du «{1}»? ',
  'There is no plan in “{1}” nor in “{2}”.': 'Det er ingen plan i «{1}» og heller ikke i «{2}».',
  '“{1}” is no plan in “{2}” or “{3}”. There are: {4}.':
    '«{1}» er ingen plan i «{2}» eller «{3}». Det finnes: {4}.',
  'Nothing is written.\n{1}': 'Ingenting er skrevet.\n{1}',
  'There is no rule “{1}”. {2}': 'Det finnes ingen regel «{1}». {2}',
  'There is no rule “{1}”. {2}The handbook lists the rules.':
    'Det finnes ingen regel «{1}». {2}Reglene står i håndboken.',
  'Say with --out which folder the files of {1} go into.':
    'Si med --out hvilken mappe filene for {1} skal i.',
  'The name of a file of {1} ends in {2}, and “{3}” does not.':
    'Navnet på en fil for {1} slutter på {2}, og det gjør ikke «{3}».',
  '“{1}” is not a plan: the name of a Varde file ends in “.varde”.':
    '«{1}» er ingen plan: navnet på en Varde-fil slutter på «.varde».',
  'The name of a plan ends in .varde, and “{1}” does not.':
    'Navnet på en plan slutter på .varde, og det gjør ikke «{1}».',
  '“{1}” ends in none of {2}.': '«{1}» slutter ikke på noen av {2}.',
  '“{1}” is larger than 100 MB.': '«{1}» er større enn 100 MB.',
  '“{1}” cannot be read. {2}': '«{1}» kan ikke leses. {2}',
  'There is no terminal to ask on: say --title, or --yes to call the plan as its folder.':
    'Det er ingen terminal å spørre på: skriv --title, eller --yes for å gi planen navnet på mappen.',
  'There is no framework “{1}”; there are {2}.': 'Det finnes ikke noe rammeverk «{1}»; det finnes {2}.',
  'There is no calendar “{1}”; there are {2}.': 'Det finnes ingen kalender «{1}»; det finnes {2}.',
  '“{1}” is there already; name another folder to write the plan in.':
    '«{1}» finnes allerede; oppgi en annen mappe å skrive planen i.',
  '“{1}” is there already, and nothing in it says that Varde wrote it last; name another file, or add --force to replace it.':
    '«{1}» finnes allerede, og ingenting i den sier at Varde skrev den sist; oppgi en annen fil, eller legg til --force for å erstatte den.',
  'No commit has a plan in “{1}”.': 'Ingen commit har en plan i «{1}».',
  '“{1}” cannot be the --limit: it is a whole number above 0.':
    '«{1}» kan ikke være --limit: det er et heltall over 0.',
  '“{1}” cannot be the --scale: it is a number above 0 and up to {2}.':
    '«{1}» kan ikke være --scale: det er et tall over 0 og opp til {2}.',
  '“{1}” cannot be the --port: it is a whole number from 0 (any free port) to 65535.':
    '«{1}» kan ikke være --port: det er et heltall fra 0 (en hvilken som helst ledig port) til 65535.',
  'Something unforeseen went wrong: {1}': 'Noe uforutsett gikk galt: {1}',
  'Set VARDE_DEBUG=1 to see where.': 'Sett VARDE_DEBUG=1 for å se hvor.',
  '“{1}” is a folder; name the file in it that holds the plan.':
    '«{1}» er en mappe; oppgi filen i den som planen er i.',
  '“{1}” is a folder; name a file in it.': '«{1}» er en mappe; oppgi en fil i den.',
  '“{1}” is a folder; name a file in it, or draw --all into it.':
    '«{1}» er en mappe; oppgi en fil i den, eller tegn --all inn i den.',
  '“{1}” is a file; name the folder that it is in.': '«{1}» er en fil; oppgi mappen den er i.',
  '“{1}” can be any of these:\n{2}': '«{1}» kan være en av disse:\n{2}',
  'There is no work called “{1}” in the plan. {2}': 'Ikke noe arbeid i planen heter «{1}». {2}',
  'There is no report called “{1}” in the plan. {2}': 'Ingen rapport i planen heter «{1}». {2}',
  '“{1}” is not text in UTF-8; save it as UTF-8 first.':
    '«{1}» er ikke tekst i UTF-8; lagre den som UTF-8 først.',
  'There is nothing to draw in “{1}” yet.': 'Det er ingenting å tegne i «{1}» ennå.',
  'Say which diagram to draw with --diagram ({1}) or --view, or draw --all.':
    'Si hvilket diagram som skal tegnes, med --diagram ({1}) eller --view, eller tegn --all.',
  '--target {1} is for Mermaid text: write it with --format mmd or md.':
    '--target {1} er for Mermaid-tekst: skriv den med --format mmd eller md.',
  'The target has no such type of diagram; --format md writes it as a table.':
    'Målet har ikke denne typen diagram; --format md skriver det som en tabell.',
  'The diagram takes {1} parts; say with --out which files they go into.':
    'Diagrammet har {1} deler; si med --out hvilke filer de skal i.',
  'Say with --out which folder all the diagrams go into.':
    'Si med --out hvilken mappe alle diagrammene skal i.',
  'A {1} is nothing to read on a terminal; say with --out where it goes.':
    'En {1} kan ikke leses på en terminal; si med --out hvor den skal.',
  '“{1}” is the name of a plan, and a picture would replace it.':
    '«{1}» er navnet på en plan, og et bilde ville erstatte den.',
  '“{1}” ends as {2} does, but --format says {3}.': '«{1}» slutter som {2}, men --format sier {3}.',
  '“{1}” ends in none of {2}; say with --format what it is to hold.':
    '«{1}» slutter ikke på noen av {2}; si med --format hva den skal inneholde.',
  'There is no diagram “{1}”. {2}There are: {3}.': 'Det finnes ikke noe diagram «{1}». {2}Det finnes: {3}.',
  '“{1}” says nothing yet that this report tells of.':
    '«{1}» sier ennå ingenting som denne rapporten forteller om.',
  'Say which report with --template ({1}), or with --report one that the plan declares.':
    'Si hvilken rapport med --template ({1}), eller med --report en som planen har.',
  '--reference is for docx and pptx.': '--reference er for docx og pptx.',
  '“{1}” is no {2} file, and the report is one.': '«{1}» er ingen {2}-fil, og det er rapporten.',
  '{1} live preview at {2}  (edit any file in {3}; Ctrl+C stops)':
    '{1} forhåndsvisning på {2}  (rediger en fil i {3}; Ctrl+C stopper)',
  '{1} edit in the browser at {2}  (who knows this address can change the files)':
    '{1} rediger i nettleseren på {2}  (den som kjenner denne adressen, kan endre filene)',
  'Port {1} is taken.': 'Port {1} er opptatt.',
  'Port {1} is reserved; choose one above 1023 with --port.':
    'Port {1} er reservert; velg en over 1023 med --port.',
  'Port {1} and those after it are taken; choose another with --port.':
    'Port {1} og de neste er opptatt; velg en annen med --port.',
  'There is no browser to open it in.': 'Det finnes ingen nettleser å åpne den i.',
  'Files can no longer be watched ({1}). Start the command again to see new edits.':
    'Filene kan ikke lenger følges ({1}). Start kommandoen på nytt for å se nye endringer.',
  '“{1}” has no dates; “varde check” says what is in the way.':
    '«{1}» har ingen datoer; «varde check» sier hva som er i veien.',
  'Versions of plans are read with git, which is not installed here.':
    'Versjoner av planer leses med git, som ikke er installert her.',
  'This folder is in no git repository, so there are no versions to compare.':
    'Denne mappen er ikke i noe git-depot, så det er ingen versjoner å sammenligne.',
  'This repository has no commits yet, so there is nothing to compare with.':
    'Dette depotet har ingen commit ennå, så det er ingenting å sammenligne med.',
  ' This clone holds only the newest commits: “git fetch --depth=1 origin {1}” fetches that one.':
    ' Denne klonen har bare de nyeste: «git fetch --depth=1 origin {1}» henter den.',
  ' “git branch --all” and “git tag” list what there is.':
    ' «git branch --all» og «git tag» viser hva som finnes.',
  '“{1}” is no file or folder here, and no version that git knows.{2}':
    '«{1}» er ingen fil eller mappe her, og ingen versjon git kjenner.{2}',
  ' It has: {1}.': ' Den har: {1}.',
  '“{1}” has no plan “{2}”.{3}': '«{1}» har ingen plan «{2}».{3}',
  'The plan declares no report; choose one with --template.':
    'Planen har ingen rapport; velg en med --template.',
  'There are several “{1}”; choose one with --of:\n{2}': 'Det er flere «{1}»; velg en med --of:\n{2}',
  'There is nothing in it to draw yet.': 'Det er ingenting å tegne i den ennå.',
  'It has: {1}.': 'Den har: {1}.',
  'The plan has nothing for “{1}”. {2}': 'Planen har ingenting for «{1}». {2}',
  'The plan has no views; choose a diagram with --diagram.':
    'Planen har ingen visninger; velg et diagram med --diagram.',
  'There is no view “{1}”. {2}There are:\n{3}': 'Det finnes ingen visning «{1}». {2}Det finnes:\n{3}',
  'There is one “{1}” of the whole plan; leave out --of.': 'Det er ett «{1}» for hele planen; utelat --of.',
  'There is one “{1}” of the whole plan; leave out “of”.': 'Det er ett «{1}» for hele planen; utelat «of».',
  'There is no “{1}” to draw. {2}There are:\n{3}': 'Det finnes ingen «{1}» å tegne. {2}Det finnes:\n{3}',
  'No Chrome, Chromium or Edge is found on this machine. Install one, name its program in the environment variable CHROME_PATH, or leave out --renderer: pictures need no browser.':
    'Det finnes ingen Chrome, Chromium eller Edge på denne maskinen. Installer en, oppgi programmet i miljøvariabelen CHROME_PATH, eller utelat --renderer: bilder trenger ingen nettleser.',
  '{1} Name another program in the environment variable CHROME_PATH.':
    '{1} Oppgi et annet program i miljøvariabelen CHROME_PATH.',
  'The plan has nothing that can be written as {1}.': 'Planen har ingenting som kan skrives som {1}.',
  'This <!-- /varde --> ends no block; take it away.':
    'Denne <!-- /varde --> avslutter ingen blokk; ta den bort.',
  'A block cannot begin in the one from line {1}; end that with <!-- /varde --> first.':
    'En blokk kan ikke begynne inne i den fra linje {1}; avslutt den med <!-- /varde --> først.',
  'The block that begins here has no end; write <!-- /varde --> on a line of its own after it.':
    'Blokken som begynner her, har ingen slutt; skriv <!-- /varde --> på en egen linje etter den.',
  'There is nothing to draw in the plan yet.': 'Det er ingenting å tegne i planen ennå.',
  'The plan has no picture “{1}”. {2}There are: {3}.': 'Planen har ikke noe bilde «{1}». {2}Det finnes: {3}.',
  'There are several “{1}”; write “of” and one of: {2}.': 'Det er flere «{1}»; skriv «of» og en av: {2}.',
  'There is no “{1}” of “{2}”. {3}There are: {4}.':
    'Det finnes ikke noe «{1}» for «{2}». {3}Det finnes: {4}.',
  '“{1}” is not a page: the name of a Markdown file ends in “.md”.':
    '«{1}» er ingen side: navnet på en Markdown-fil slutter på «.md».',
  'Write it as <!-- varde plan.varde gantt -->.': 'Skriv den som <!-- varde plan.varde gantt -->.',
  'A quotation mark is left open.': 'Et anførselstegn mangler makker.',
  'The marker names no plan. {1}': 'Markøren nevner ingen plan. {1}',
  'The marker names no diagram or view. {1}': 'Markøren nevner ikke noe diagram og ingen visning. {1}',
  '“as {1}” is none of: as mermaid, as table, or as a file that ends in .svg or .png.':
    '«as {1}» er ingen av: as mermaid, as table, eller as og en fil som slutter på .svg eller .png.',
  'There is no target “{1}”. {2}There are: {3}.': 'Det finnes ikke noe mål «{1}». {2}Det finnes: {3}.',
  '“heading {1}” is no depth of a heading; it is a number from 1 to 6.':
    '«heading {1}» er ikke noe nivå for en overskrift; det er et tall fra 1 til 6.',
  '“{1}” stands twice.': '«{1}» står to ganger.',
  '“{1}” says nothing; write its value after it.': '«{1}» sier ingenting; skriv verdien etter.',
  'There is no option “{1}”. {2}There are: {3}.': 'Det finnes ikke noe valg «{1}». {2}Det finnes: {3}.',
  'Another block writes “{1}”, too.': 'En annen blokk skriver også «{1}».',
  '“{1}” leads out of the folder that is worked in; write a path relative to the page, within it.':
    '«{1}» fører ut av mappen det arbeides i; skriv en sti fra siden, inne i den.',
  ' The token has to be allowed to write comments.': ' Nøkkelen må ha lov til å skrive kommentarer.',
  'The comment was not written: {1} answers {2} {3}.{4}':
    'Kommentaren ble ikke skrevet: {1} svarer {2} {3}.{4}',
  'This job runs for no pull request; let it run on “pull_request”.':
    'Denne jobben kjører ikke for noen pull request; la den kjøre ved «pull_request».',
  'The job has no GITHUB_TOKEN to write a comment with.':
    'Jobben har ikke noe GITHUB_TOKEN å skrive en kommentar med.',
  'This job runs for no merge request; let it run in merge request pipelines.':
    'Denne jobben kjører ikke for noen merge request; la den kjøre i pipelines for merge requests.',
  'Set VARDE_TOKEN to a project access token that may use the API, to write a comment with.':
    'Sett VARDE_TOKEN til et prosjekttoken som har lov til å bruke API-et, for å skrive en kommentar.',
} as const;
