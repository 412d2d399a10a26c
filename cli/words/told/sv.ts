import type { nb } from './nb.ts';

/** What the command says of what is asked of it and of what it does, in Swedish, by how it says it in English. */
export const sv: Readonly<Record<keyof typeof nb, string>> = {
  "error: unknown command '{1}'": 'fel: det finns inget kommando ”{1}”',
  "error: unknown option '{1}'": 'fel: det finns inget alternativ ”{1}”',
  "error: missing required argument '{1}'": 'fel: argumentet ”{1}” saknas',
  "error: option '{1}' argument missing": 'fel: alternativet ”{1}” saknar ett värde',
  "error: required option '{1}' not specified": 'fel: alternativet ”{1}” måste anges',
  "error: option '{1}' cannot be used with option '{2}'":
    'fel: alternativet ”{1}” kan inte användas tillsammans med ”{2}”',
  "error: option '{1}' argument '{2}' is invalid. Allowed choices are {3}.":
    'fel: ”{2}” kan inte stå efter alternativet ”{1}”. Möjliga värden är {3}.',
  "error: too many arguments for '{1}'. Expected {2} argument but got {3}.":
    'fel: för många argument till ”{1}”: det tar {2} men fick {3}.',
  "error: too many arguments for '{1}'. Expected {2} arguments but got {3}.":
    'fel: för många argument till ”{1}”: det tar {2} men fick {3}.',
  '(Did you mean {1}?)': '(Menade du {1}?)',
  '(Did you mean one of {1}?)': '(Menade du någon av {1}?)',
  'There is no Varde file here; name a file or folder to check.':
    'Det finns ingen Varde-fil här; ange en fil eller mapp som ska kontrolleras.',
  'There is no Varde file here; name a file or folder to format.':
    'Det finns ingen Varde-fil här; ange en fil eller mapp som ska formateras.',
  'There is no Markdown file here; name a file or folder.':
    'Det finns ingen Markdown-fil här; ange en fil eller mapp.',
  'This is no job of GitHub Actions or GitLab CI, so there is nowhere to comment.':
    'Det här är inget jobb i GitHub Actions eller GitLab CI, så det finns ingenstans att kommentera.',
  'The comment was created.': 'Kommentaren har skrivits.',
  'The comment was updated.': 'Kommentaren har uppdaterats.',
  '“{1}” follows no framework; write `follows` and one in its plan.':
    '”{1}” följer inget ramverk; skriv `follows` och ett i planen.',
  'Did you mean “{1}”? ': 'Menade du ”{1}”? ',
  'There is no plan in “{1}” nor in “{2}”.': 'Det finns ingen plan i ”{1}” och inte heller i ”{2}”.',
  '“{1}” is no plan in “{2}” or “{3}”. There are: {4}.':
    '”{1}” är ingen plan i ”{2}” eller ”{3}”. Det finns: {4}.',
  'Nothing is written.\n{1}': 'Inget har skrivits.\n{1}',
  'There is no rule “{1}”. {2}': 'Det finns ingen regel ”{1}”. {2}',
  'There is no rule “{1}”. {2}The handbook lists the rules.':
    'Det finns ingen regel ”{1}”. {2}Reglerna står i handboken.',
  'Say with --out which folder the files of {1} go into.':
    'Säg med --out i vilken mapp filerna för {1} ska läggas.',
  'The name of a file of {1} ends in {2}, and “{3}” does not.':
    'Namnet på en fil för {1} slutar på {2}, och det gör inte ”{3}”.',
  '“{1}” is not a plan: the name of a Varde file ends in “.varde”.':
    '”{1}” är ingen plan: namnet på en Varde-fil slutar på ”.varde”.',
  'The name of a plan ends in .varde, and “{1}” does not.':
    'Namnet på en plan slutar på .varde, och det gör inte ”{1}”.',
  '“{1}” ends in none of {2}.': '”{1}” slutar inte på någon av {2}.',
  '“{1}” is larger than 100 MB.': '”{1}” är större än 100 MB.',
  '“{1}” cannot be read. {2}': '”{1}” kan inte läsas. {2}',
  'There is no terminal to ask on: say --title, or --yes to call the plan as its folder.':
    'Det finns ingen terminal att fråga på: skriv --title, eller --yes för att ge planen mappens namn.',
  'There is no framework “{1}”; there are {2}.': 'Det finns inget ramverk ”{1}”; det finns {2}.',
  'There is no calendar “{1}”; there are {2}.': 'Det finns ingen kalender ”{1}”; det finns {2}.',
  '“{1}” is there already; name another folder to write the plan in.':
    '”{1}” finns redan; ange en annan mapp att skriva planen i.',
  '“{1}” is there already, and nothing in it says that Varde wrote it last; name another file, or add --force to replace it.':
    '”{1}” finns redan, och inget i den säger att Varde skrev den senast; ange en annan fil, eller lägg till --force för att ersätta den.',
  'No commit has a plan in “{1}”.': 'Ingen commit har en plan i ”{1}”.',
  '“{1}” cannot be the --limit: it is a whole number above 0.':
    '”{1}” kan inte vara --limit: det är ett heltal över 0.',
  '“{1}” cannot be the --scale: it is a number above 0 and up to {2}.':
    '”{1}” kan inte vara --scale: det är ett tal över 0 och upp till {2}.',
  '“{1}” cannot be the --port: it is a whole number from 0 (any free port) to 65535.':
    '”{1}” kan inte vara --port: det är ett heltal från 0 (vilken ledig port som helst) till 65535.',
  'Something unforeseen went wrong: {1}': 'Något oförutsett gick fel: {1}',
  'Set VARDE_DEBUG=1 to see where.': 'Sätt VARDE_DEBUG=1 för att se var.',
  '“{1}” is a folder; name the file in it that holds the plan.':
    '”{1}” är en mapp; ange filen i den som planen finns i.',
  '“{1}” is a folder; name a file in it.': '”{1}” är en mapp; ange en fil i den.',
  '“{1}” is a folder; name a file in it, or draw --all into it.':
    '”{1}” är en mapp; ange en fil i den, eller rita --all i den.',
  '“{1}” is a file; name the folder that it is in.': '”{1}” är en fil; ange mappen som den finns i.',
  '“{1}” can be any of these:\n{2}': '”{1}” kan vara någon av dessa:\n{2}',
  'There is no work called “{1}” in the plan. {2}': 'Inget arbete i planen heter ”{1}”. {2}',
  'There is no report called “{1}” in the plan. {2}': 'Ingen rapport i planen heter ”{1}”. {2}',
  '“{1}” is not text in UTF-8; save it as UTF-8 first.':
    '”{1}” är inte text i UTF-8; spara den som UTF-8 först.',
  'There is nothing to draw in “{1}” yet.': 'Det finns inget att rita i ”{1}” ännu.',
  'Say which diagram to draw with --diagram ({1}) or --view, or draw --all.':
    'Säg vilket diagram som ska ritas med --diagram ({1}) eller --view, eller rita --all.',
  '--target {1} is for Mermaid text: write it with --format mmd or md.':
    '--target {1} är för Mermaid-text: skriv den med --format mmd eller md.',
  'The target has no such type of diagram; --format md writes it as a table.':
    'Målet har inte den här typen av diagram; --format md skriver det som en tabell.',
  'The diagram takes {1} parts; say with --out which files they go into.':
    'Diagrammet har {1} delar; säg med --out i vilka filer de ska skrivas.',
  'Say with --out which folder all the diagrams go into.':
    'Säg med --out i vilken mapp alla diagrammen ska läggas.',
  'A {1} is nothing to read on a terminal; say with --out where it goes.':
    'En {1} kan inte läsas på en terminal; säg med --out vart den ska.',
  '“{1}” is the name of a plan, and a picture would replace it.':
    '”{1}” är namnet på en plan, och en bild skulle ersätta den.',
  '“{1}” ends as {2} does, but --format says {3}.': '”{1}” slutar som {2}, men --format säger {3}.',
  '“{1}” ends in none of {2}; say with --format what it is to hold.':
    '”{1}” slutar inte på någon av {2}; säg med --format vad den ska innehålla.',
  'There is no diagram “{1}”. {2}There are: {3}.': 'Det finns inget diagram ”{1}”. {2}Det finns: {3}.',
  '“{1}” says nothing yet that this report tells of.':
    '”{1}” säger ännu inget som den här rapporten berättar om.',
  'Say which report with --template ({1}), or with --report one that the plan declares.':
    'Säg vilken rapport med --template ({1}), eller med --report en som planen har.',
  '--reference is for docx and pptx.': '--reference är för docx och pptx.',
  '“{1}” is no {2} file, and the report is one.': '”{1}” är ingen {2}-fil, och det är rapporten.',
  '{1} live preview at {2}  (edit any file in {3}; Ctrl+C stops)':
    '{1} förhandsvisning på {2}  (redigera en fil i {3}; Ctrl+C stoppar)',
  '{1} edit in the browser at {2}  (who knows this address can change the files)':
    '{1} redigera i webbläsaren på {2}  (den som känner till den här adressen kan ändra filerna)',
  'Port {1} is taken.': 'Port {1} är upptagen.',
  'Port {1} is reserved; choose one above 1023 with --port.':
    'Port {1} är reserverad; välj en över 1023 med --port.',
  'Port {1} and those after it are taken; choose another with --port.':
    'Port {1} och de följande är upptagna; välj en annan med --port.',
  'There is no browser to open it in.': 'Det finns ingen webbläsare att öppna den i.',
  'Files can no longer be watched ({1}). Start the command again to see new edits.':
    'Filerna kan inte längre följas ({1}). Starta kommandot på nytt för att se nya ändringar.',
  '“{1}” has no dates; “varde check” says what is in the way.':
    '”{1}” har inga datum; ”varde check” säger vad som är i vägen.',
  'Versions of plans are read with git, which is not installed here.':
    'Versioner av planer läses med git, som inte är installerat här.',
  'This folder is in no git repository, so there are no versions to compare.':
    'Den här mappen är inte i något git-arkiv, så det finns inga versioner att jämföra.',
  'This repository has no commits yet, so there is nothing to compare with.':
    'Det här arkivet har inga commits ännu, så det finns inget att jämföra med.',
  ' This clone holds only the newest commits: “git fetch --depth=1 origin {1}” fetches that one.':
    ' Den här klonen har bara de nyaste: ”git fetch --depth=1 origin {1}” hämtar den.',
  ' “git branch --all” and “git tag” list what there is.':
    ' ”git branch --all” och ”git tag” visar vad som finns.',
  '“{1}” is no file or folder here, and no version that git knows.{2}':
    '”{1}” är ingen fil eller mapp här, och ingen version som git känner till.{2}',
  ' It has: {1}.': ' Den har: {1}.',
  '“{1}” has no plan “{2}”.{3}': '”{1}” har ingen plan ”{2}”.{3}',
  'The plan declares no report; choose one with --template.':
    'Planen har ingen rapport; välj en med --template.',
  'There are several “{1}”; choose one with --of:\n{2}': 'Det finns flera ”{1}”; välj en med --of:\n{2}',
  'There is nothing in it to draw yet.': 'Det finns inget att rita i den ännu.',
  'It has: {1}.': 'Den har: {1}.',
  'The plan has nothing for “{1}”. {2}': 'Planen har inget för ”{1}”. {2}',
  'The plan has no views; choose a diagram with --diagram.':
    'Planen har inga vyer; välj ett diagram med --diagram.',
  'There is no view “{1}”. {2}There are:\n{3}': 'Det finns ingen vy ”{1}”. {2}Det finns:\n{3}',
  'There is one “{1}” of the whole plan; leave out --of.':
    'Det finns ett ”{1}” för hela planen; utelämna --of.',
  'There is one “{1}” of the whole plan; leave out “of”.':
    'Det finns ett ”{1}” för hela planen; utelämna ”of”.',
  'There is no “{1}” to draw. {2}There are:\n{3}': 'Det finns ingen ”{1}” att rita. {2}Det finns:\n{3}',
  'No Chrome, Chromium or Edge is found on this machine. Install one, name its program in the environment variable CHROME_PATH, or leave out --renderer: pictures need no browser.':
    'Det finns ingen Chrome, Chromium eller Edge på den här datorn. Installera en, ange programmet i miljövariabeln CHROME_PATH, eller utelämna --renderer: bilder behöver ingen webbläsare.',
  '{1} Name another program in the environment variable CHROME_PATH.':
    '{1} Ange ett annat program i miljövariabeln CHROME_PATH.',
  'The plan has nothing that can be written as {1}.': 'Planen har inget som kan skrivas som {1}.',
  'This <!-- /varde --> ends no block; take it away.':
    'Den här <!-- /varde --> avslutar inget block; ta bort den.',
  'A block cannot begin in the one from line {1}; end that with <!-- /varde --> first.':
    'Ett block kan inte börja inne i det från rad {1}; avsluta det med <!-- /varde --> först.',
  'The block that begins here has no end; write <!-- /varde --> on a line of its own after it.':
    'Blocket som börjar här har inget slut; skriv <!-- /varde --> på en egen rad efter det.',
  'There is nothing to draw in the plan yet.': 'Det finns inget att rita i planen ännu.',
  'The plan has no picture “{1}”. {2}There are: {3}.': 'Planen har ingen bild ”{1}”. {2}Det finns: {3}.',
  'There are several “{1}”; write “of” and one of: {2}.':
    'Det finns flera ”{1}”; skriv ”of” och någon av: {2}.',
  'There is no “{1}” of “{2}”. {3}There are: {4}.': 'Det finns inget ”{1}” för ”{2}”. {3}Det finns: {4}.',
  '“{1}” is not a page: the name of a Markdown file ends in “.md”.':
    '”{1}” är ingen sida: namnet på en Markdown-fil slutar på ”.md”.',
  'Write it as <!-- varde plan.varde gantt -->.': 'Skriv den som <!-- varde plan.varde gantt -->.',
  'A quotation mark is left open.': 'Ett citattecken saknar motpart.',
  'The marker names no plan. {1}': 'Markören nämner ingen plan. {1}',
  'The marker names no diagram or view. {1}': 'Markören nämner inget diagram och ingen vy. {1}',
  '“as {1}” is none of: as mermaid, as table, or as a file that ends in .svg or .png.':
    '”as {1}” är inget av: as mermaid, as table, eller as och en fil som slutar på .svg eller .png.',
  'There is no target “{1}”. {2}There are: {3}.': 'Det finns inget mål ”{1}”. {2}Det finns: {3}.',
  '“heading {1}” is no depth of a heading; it is a number from 1 to 6.':
    '”heading {1}” är ingen rubriknivå; det är ett tal från 1 till 6.',
  '“{1}” stands twice.': '”{1}” står två gånger.',
  '“{1}” says nothing; write its value after it.': '”{1}” säger inget; skriv värdet efter det.',
  'There is no option “{1}”. {2}There are: {3}.': 'Det finns inget alternativ ”{1}”. {2}Det finns: {3}.',
  'Another block writes “{1}”, too.': 'Ett annat block skriver också ”{1}”.',
  '“{1}” leads out of the folder that is worked in; write a path relative to the page, within it.':
    '”{1}” leder ut ur mappen som man arbetar i; skriv en sökväg från sidan, inne i den.',
  ' The token has to be allowed to write comments.': ' Nyckeln måste få skriva kommentarer.',
  'The comment was not written: {1} answers {2} {3}.{4}': 'Kommentaren skrevs inte: {1} svarar {2} {3}.{4}',
  'This job runs for no pull request; let it run on “pull_request”.':
    'Det här jobbet körs inte för någon pull request; låt det köras vid ”pull_request”.',
  'The job has no GITHUB_TOKEN to write a comment with.':
    'Jobbet har inget GITHUB_TOKEN att skriva en kommentar med.',
  'This job runs for no merge request; let it run in merge request pipelines.':
    'Det här jobbet körs inte för någon merge request; låt det köras i pipelines för merge requests.',
  'Set VARDE_TOKEN to a project access token that may use the API, to write a comment with.':
    'Sätt VARDE_TOKEN till ett projekttoken som får använda API:et, för att skriva en kommentar.',
};
