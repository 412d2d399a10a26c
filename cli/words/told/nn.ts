import type { nb } from './nb.ts';

/** What the command says of what is asked of it and of what it does, in Norwegian Nynorsk, by how it says it in English. */
export const nn: Readonly<Record<keyof typeof nb, string>> = {
  "error: unknown command '{1}'": 'feil: det finst ingen kommando «{1}»',
  "error: unknown option '{1}'": 'feil: det finst ikkje noko val «{1}»',
  "error: missing required argument '{1}'": 'feil: argumentet «{1}» manglar',
  "error: option '{1}' argument missing": 'feil: valet «{1}» manglar ein verdi',
  "error: required option '{1}' not specified": 'feil: valet «{1}» må oppgjevast',
  "error: option '{1}' cannot be used with option '{2}'":
    'feil: valet «{1}» kan ikkje brukast saman med «{2}»',
  "error: option '{1}' argument '{2}' is invalid. Allowed choices are {3}.":
    'feil: «{2}» kan ikkje stå etter valet «{1}». Moglege verdiar er {3}.',
  "error: too many arguments for '{1}'. Expected {2} argument but got {3}.":
    'feil: for mange argument til «{1}»: det tek {2}, men fekk {3}.',
  "error: too many arguments for '{1}'. Expected {2} arguments but got {3}.":
    'feil: for mange argument til «{1}»: det tek {2}, men fekk {3}.',
  '(Did you mean {1}?)': '(Meinte du {1}?)',
  '(Did you mean one of {1}?)': '(Meinte du ein av {1}?)',
  'There is no Varde file here; name a file or folder to check.':
    'Det er inga Varde-fil her; oppgje ei fil eller mappe som skal kontrollerast.',
  'There is no Varde file here; name a file or folder to format.':
    'Det er inga Varde-fil her; oppgje ei fil eller mappe som skal formaterast.',
  'There is no Markdown file here; name a file or folder.':
    'Det er inga Markdown-fil her; oppgje ei fil eller mappe.',
  'This is no job of GitHub Actions or GitLab CI, so there is nowhere to comment.':
    'Dette er ingen jobb i GitHub Actions eller GitLab CI, så det er ingen stad å kommentere.',
  'The comment was created.': 'Kommentaren er skriven.',
  'The comment was updated.': 'Kommentaren er oppdatert.',
  '“{1}” follows no framework; write `follows` and one in its plan.':
    '«{1}» følgjer ikkje noko rammeverk; skriv `follows` og eitt i planen.',
  'Did you mean “{1}”? ': 'Meinte du «{1}»? ',
  'There is no plan in “{1}” nor in “{2}”.': 'Det er ingen plan i «{1}» og heller ikkje i «{2}».',
  '“{1}” is no plan in “{2}” or “{3}”. There are: {4}.':
    '«{1}» er ingen plan i «{2}» eller «{3}». Det finst: {4}.',
  'Nothing is written.\n{1}': 'Ingenting er skrive.\n{1}',
  'There is no rule “{1}”. {2}': 'Det finst ingen regel «{1}». {2}',
  'There is no rule “{1}”. {2}The handbook lists the rules.':
    'Det finst ingen regel «{1}». {2}Reglane står i handboka.',
  'Say with --out which folder the files of {1} go into.': 'Sei med --out kva mappe filene for {1} skal i.',
  'The name of a file of {1} ends in {2}, and “{3}” does not.':
    'Namnet på ei fil for {1} sluttar på {2}, og det gjer ikkje «{3}».',
  '“{1}” is not a plan: the name of a Varde file ends in “.varde”.':
    '«{1}» er ingen plan: namnet på ei Varde-fil sluttar på «.varde».',
  'The name of a plan ends in .varde, and “{1}” does not.':
    'Namnet på ein plan sluttar på .varde, og det gjer ikkje «{1}».',
  '“{1}” ends in none of {2}.': '«{1}» sluttar ikkje på nokon av {2}.',
  '“{1}” is larger than 100 MB.': '«{1}» er større enn 100 MB.',
  '“{1}” cannot be read. {2}': '«{1}» kan ikkje lesast. {2}',
  'There is no terminal to ask on: say --title, or --yes to call the plan as its folder.':
    'Det er ingen terminal å spørje på: skriv --title, eller --yes for å gje planen namnet på mappa.',
  'There is no framework “{1}”; there are {2}.': 'Det finst ikkje noko rammeverk «{1}»; det finst {2}.',
  'There is no calendar “{1}”; there are {2}.': 'Det finst ingen kalender «{1}»; det finst {2}.',
  '“{1}” is there already; name another folder to write the plan in.':
    '«{1}» finst allereie; oppgje ei anna mappe å skrive planen i.',
  '“{1}” is there already, and nothing in it says that Varde wrote it last; name another file, or add --force to replace it.':
    '«{1}» finst allereie, og ingenting i fila seier at Varde skreiv ho sist; oppgje ei anna fil, eller legg til --force for å byte ho ut.',
  'No commit has a plan in “{1}”.': 'Ingen commit har ein plan i «{1}».',
  '“{1}” cannot be the --limit: it is a whole number above 0.':
    '«{1}» kan ikkje vere --limit: det er eit heiltal over 0.',
  '“{1}” cannot be the --scale: it is a number above 0 and up to {2}.':
    '«{1}» kan ikkje vere --scale: det er eit tal over 0 og opp til {2}.',
  '“{1}” cannot be the --port: it is a whole number from 0 (any free port) to 65535.':
    '«{1}» kan ikkje vere --port: det er eit heiltal frå 0 (kva ledig port som helst) til 65535.',
  'Something unforeseen went wrong: {1}': 'Noko uventa gjekk gale: {1}',
  'Set VARDE_DEBUG=1 to see where.': 'Set VARDE_DEBUG=1 for å sjå kvar.',
  '“{1}” is a folder; name the file in it that holds the plan.':
    '«{1}» er ei mappe; oppgje fila i ho som planen er i.',
  '“{1}” is a folder; name a file in it.': '«{1}» er ei mappe; oppgje ei fil i ho.',
  '“{1}” is a folder; name a file in it, or draw --all into it.':
    '«{1}» er ei mappe; oppgje ei fil i ho, eller teikn --all inn i ho.',
  '“{1}” is a file; name the folder that it is in.': '«{1}» er ei fil; oppgje mappa ho er i.',
  '“{1}” can be any of these:\n{2}': '«{1}» kan vere ein av desse:\n{2}',
  'There is no work called “{1}” in the plan. {2}': 'Ikkje noko arbeid i planen heiter «{1}». {2}',
  'There is no report called “{1}” in the plan. {2}': 'Ingen rapport i planen heiter «{1}». {2}',
  '“{1}” is not text in UTF-8; save it as UTF-8 first.':
    '«{1}» er ikkje tekst i UTF-8; lagre fila som UTF-8 først.',
  'There is nothing to draw in “{1}” yet.': 'Det er ingenting å teikne i «{1}» enno.',
  'Say which diagram to draw with --diagram ({1}) or --view, or draw --all.':
    'Sei kva diagram som skal teiknast, med --diagram ({1}) eller --view, eller teikn --all.',
  '--target {1} is for Mermaid text: write it with --format mmd or md.':
    '--target {1} er for Mermaid-tekst: skriv han med --format mmd eller md.',
  'The target has no such type of diagram; --format md writes it as a table.':
    'Målet har ikkje denne typen diagram; --format md skriv det som ein tabell.',
  'The diagram takes {1} parts; say with --out which files they go into.':
    'Diagrammet har {1} delar; sei med --out kva filer dei skal i.',
  'Say with --out which folder all the diagrams go into.': 'Sei med --out kva mappe alle diagramma skal i.',
  'A {1} is nothing to read on a terminal; say with --out where it goes.':
    'Ein {1} kan ikkje lesast på ein terminal; sei med --out kvar han skal.',
  '“{1}” is the name of a plan, and a picture would replace it.':
    '«{1}» er namnet på ein plan, og eit bilete ville kome i staden for han.',
  '“{1}” ends as {2} does, but --format says {3}.': '«{1}» sluttar som {2}, men --format seier {3}.',
  '“{1}” ends in none of {2}; say with --format what it is to hold.':
    '«{1}» sluttar ikkje på nokon av {2}; sei med --format kva fila skal innehalde.',
  'There is no diagram “{1}”. {2}There are: {3}.': 'Det finst ikkje noko diagram «{1}». {2}Det finst: {3}.',
  '“{1}” says nothing yet that this report tells of.':
    '«{1}» seier enno ingenting som denne rapporten fortel om.',
  'Say which report with --template ({1}), or with --report one that the plan declares.':
    'Sei kva rapport med --template ({1}), eller med --report ein som planen har.',
  '--reference is for docx and pptx.': '--reference er for docx og pptx.',
  '“{1}” is no {2} file, and the report is one.': '«{1}» er inga {2}-fil, og det er rapporten.',
  '{1} live preview at {2}  (edit any file in {3}; Ctrl+C stops)':
    '{1} førehandsvising på {2}  (rediger ei fil i {3}; Ctrl+C stoppar)',
  '{1} edit in the browser at {2}  (who knows this address can change the files)':
    '{1} rediger i nettlesaren på {2}  (den som kjenner denne adressa, kan endre filene)',
  'Port {1} is taken.': 'Port {1} er oppteken.',
  'Port {1} is reserved; choose one above 1023 with --port.':
    'Port {1} er reservert; vel ein over 1023 med --port.',
  'Port {1} and those after it are taken; choose another with --port.':
    'Port {1} og dei neste er opptekne; vel ein annan med --port.',
  'There is no browser to open it in.': 'Det finst ingen nettlesar å opne ho i.',
  'Files can no longer be watched ({1}). Start the command again to see new edits.':
    'Filene kan ikkje lenger følgjast ({1}). Start kommandoen på nytt for å sjå nye endringar.',
  '“{1}” has no dates; “varde check” says what is in the way.':
    '«{1}» har ingen datoar; «varde check» seier kva som er i vegen.',
  'Versions of plans are read with git, which is not installed here.':
    'Versjonar av planar blir lesne med git, som ikkje er installert her.',
  'This folder is in no git repository, so there are no versions to compare.':
    'Denne mappa er ikkje i noko git-depot, så det er ingen versjonar å samanlikne.',
  'This repository has no commits yet, so there is nothing to compare with.':
    'Dette depotet har ingen commit enno, så det er ingenting å samanlikne med.',
  ' This clone holds only the newest commits: “git fetch --depth=1 origin {1}” fetches that one.':
    ' Denne klonen har berre dei nyaste: «git fetch --depth=1 origin {1}» hentar han.',
  ' “git branch --all” and “git tag” list what there is.':
    ' «git branch --all» og «git tag» viser kva som finst.',
  '“{1}” is no file or folder here, and no version that git knows.{2}':
    '«{1}» er inga fil eller mappe her, og ingen versjon git kjenner.{2}',
  ' It has: {1}.': ' Han har: {1}.',
  '“{1}” has no plan “{2}”.{3}': '«{1}» har ingen plan «{2}».{3}',
  'The plan declares no report; choose one with --template.':
    'Planen har ingen rapport; vel ein med --template.',
  'There are several “{1}”; choose one with --of:\n{2}': 'Det er fleire «{1}»; vel ein med --of:\n{2}',
  'There is nothing in it to draw yet.': 'Det er ingenting å teikne i han enno.',
  'It has: {1}.': 'Han har: {1}.',
  'The plan has nothing for “{1}”. {2}': 'Planen har ingenting for «{1}». {2}',
  'The plan has no views; choose a diagram with --diagram.':
    'Planen har ingen visingar; vel eit diagram med --diagram.',
  'There is no view “{1}”. {2}There are:\n{3}': 'Det finst inga vising «{1}». {2}Det finst:\n{3}',
  'There is one “{1}” of the whole plan; leave out --of.': 'Det er eitt «{1}» for heile planen; utelat --of.',
  'There is one “{1}” of the whole plan; leave out “of”.': 'Det er eitt «{1}» for heile planen; utelat «of».',
  'There is no “{1}” to draw. {2}There are:\n{3}': 'Det finst ingen «{1}» å teikne. {2}Det finst:\n{3}',
  'No Chrome, Chromium or Edge is found on this machine. Install one, name its program in the environment variable CHROME_PATH, or leave out --renderer: pictures need no browser.':
    'Det finst ingen Chrome, Chromium eller Edge på denne maskina. Installer ein, oppgje programmet i miljøvariabelen CHROME_PATH, eller utelat --renderer: bilete treng ingen nettlesar.',
  '{1} Name another program in the environment variable CHROME_PATH.':
    '{1} Oppgje eit anna program i miljøvariabelen CHROME_PATH.',
  'The plan has nothing that can be written as {1}.': 'Planen har ingenting som kan skrivast som {1}.',
  'This <!-- /varde --> ends no block; take it away.':
    'Denne <!-- /varde --> avsluttar inga blokk; ta han bort.',
  'A block cannot begin in the one from line {1}; end that with <!-- /varde --> first.':
    'Ei blokk kan ikkje byrje inne i den frå linje {1}; avslutt den med <!-- /varde --> først.',
  'The block that begins here has no end; write <!-- /varde --> on a line of its own after it.':
    'Blokka som byrjar her, har ingen slutt; skriv <!-- /varde --> på ei eiga linje etter ho.',
  'There is nothing to draw in the plan yet.': 'Det er ingenting å teikne i planen enno.',
  'The plan has no picture “{1}”. {2}There are: {3}.':
    'Planen har ikkje noko bilete «{1}». {2}Det finst: {3}.',
  'There are several “{1}”; write “of” and one of: {2}.': 'Det er fleire «{1}»; skriv «of» og ein av: {2}.',
  'There is no “{1}” of “{2}”. {3}There are: {4}.':
    'Det finst ikkje noko «{1}» for «{2}». {3}Det finst: {4}.',
  '“{1}” is not a page: the name of a Markdown file ends in “.md”.':
    '«{1}» er inga side: namnet på ei Markdown-fil sluttar på «.md».',
  'Write it as <!-- varde plan.varde gantt -->.': 'Skriv han som <!-- varde plan.varde gantt -->.',
  'A quotation mark is left open.': 'Eit hermeteikn manglar makkar.',
  'The marker names no plan. {1}': 'Markøren nemner ingen plan. {1}',
  'The marker names no diagram or view. {1}': 'Markøren nemner ikkje noko diagram og inga vising. {1}',
  '“as {1}” is none of: as mermaid, as table, or as a file that ends in .svg or .png.':
    '«as {1}» er ingen av: as mermaid, as table, eller as og ei fil som sluttar på .svg eller .png.',
  'There is no target “{1}”. {2}There are: {3}.': 'Det finst ikkje noko mål «{1}». {2}Det finst: {3}.',
  '“heading {1}” is no depth of a heading; it is a number from 1 to 6.':
    '«heading {1}» er ikkje noko nivå for ei overskrift; det er eit tal frå 1 til 6.',
  '“{1}” stands twice.': '«{1}» står to gonger.',
  '“{1}” says nothing; write its value after it.': '«{1}» seier ingenting; skriv verdien etter.',
  'There is no option “{1}”. {2}There are: {3}.': 'Det finst ikkje noko val «{1}». {2}Det finst: {3}.',
  'Another block writes “{1}”, too.': 'Ei anna blokk skriv òg «{1}».',
  '“{1}” leads out of the folder that is worked in; write a path relative to the page, within it.':
    '«{1}» fører ut av mappa ein arbeider i; skriv ein stig frå sida, inne i ho.',
  ' The token has to be allowed to write comments.': ' Nøkkelen må ha lov til å skrive kommentarar.',
  'The comment was not written: {1} answers {2} {3}.{4}':
    'Kommentaren vart ikkje skriven: {1} svarar {2} {3}.{4}',
  'This job runs for no pull request; let it run on “pull_request”.':
    'Denne jobben køyrer ikkje for nokon pull request; la han køyre ved «pull_request».',
  'The job has no GITHUB_TOKEN to write a comment with.':
    'Jobben har ikkje noko GITHUB_TOKEN å skrive ein kommentar med.',
  'This job runs for no merge request; let it run in merge request pipelines.':
    'Denne jobben køyrer ikkje for nokon merge request; la han køyre i pipelines for merge requests.',
  'Set VARDE_TOKEN to a project access token that may use the API, to write a comment with.':
    'Set VARDE_TOKEN til eit prosjekttoken som har lov til å bruke API-et, for å skrive ein kommentar.',
};
