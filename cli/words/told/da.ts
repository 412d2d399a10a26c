import type { nb } from './nb.ts';

/** What the command says of what is asked of it and of what it does, in Danish, by how it says it in English. */
export const da: Readonly<Record<keyof typeof nb, string>> = {
  "error: unknown command '{1}'": 'fejl: der findes ingen kommando »{1}«',
  "error: unknown option '{1}'": 'fejl: der findes ingen valgmulighed »{1}«',
  "error: missing required argument '{1}'": 'fejl: argumentet »{1}« mangler',
  "error: option '{1}' argument missing": 'fejl: valgmuligheden »{1}« mangler en værdi',
  "error: required option '{1}' not specified": 'fejl: valgmuligheden »{1}« skal angives',
  "error: option '{1}' cannot be used with option '{2}'":
    'fejl: valgmuligheden »{1}« kan ikke bruges sammen med »{2}«',
  "error: option '{1}' argument '{2}' is invalid. Allowed choices are {3}.":
    'fejl: »{2}« kan ikke stå efter valgmuligheden »{1}«. Mulige værdier er {3}.',
  "error: too many arguments for '{1}'. Expected {2} argument but got {3}.":
    'fejl: for mange argumenter til »{1}«: den tager {2}, men fik {3}.',
  "error: too many arguments for '{1}'. Expected {2} arguments but got {3}.":
    'fejl: for mange argumenter til »{1}«: den tager {2}, men fik {3}.',
  '(Did you mean {1}?)': '(Mente du {1}?)',
  '(Did you mean one of {1}?)': '(Mente du en af {1}?)',
  'There is no Varde file here; name a file or folder to check.':
    'Der er ingen Varde-fil her; angiv en fil eller mappe, der skal kontrolleres.',
  'There is no Varde file here; name a file or folder to format.':
    'Der er ingen Varde-fil her; angiv en fil eller mappe, der skal formateres.',
  'There is no Markdown file here; name a file or folder.':
    'Der er ingen Markdown-fil her; angiv en fil eller mappe.',
  'This is no job of GitHub Actions or GitLab CI, so there is nowhere to comment.':
    'Dette er ikke et job i GitHub Actions eller GitLab CI, så der er ikke noget sted at kommentere.',
  'The comment was created.': 'Kommentaren er skrevet.',
  'The comment was updated.': 'Kommentaren er opdateret.',
  '“{1}” follows no framework; write `follows` and one in its plan.':
    '»{1}« følger ikke nogen ramme; skriv `follows` og en i planen.',
  'Did you mean “{1}”? ': 'Mente du »{1}«? ',
  'There is no plan in “{1}” nor in “{2}”.': 'Der er ingen plan i »{1}« og heller ikke i »{2}«.',
  '“{1}” is no plan in “{2}” or “{3}”. There are: {4}.':
    '»{1}« er ingen plan i »{2}« eller »{3}«. Der findes: {4}.',
  'Nothing is written.\n{1}': 'Intet er skrevet.\n{1}',
  'There is no rule “{1}”. {2}': 'Der findes ingen regel »{1}«. {2}',
  'There is no rule “{1}”. {2}The handbook lists the rules.':
    'Der findes ingen regel »{1}«. {2}Reglerne står i håndbogen.',
  'Say with --out which folder the files of {1} go into.':
    'Sig med --out, hvilken mappe filerne til {1} skal i.',
  'The name of a file of {1} ends in {2}, and “{3}” does not.':
    'Navnet på en fil til {1} ender på {2}, og det gør »{3}« ikke.',
  '“{1}” is not a plan: the name of a Varde file ends in “.varde”.':
    '»{1}« er ikke en plan: navnet på en Varde-fil ender på ».varde«.',
  'The name of a plan ends in .varde, and “{1}” does not.':
    'Navnet på en plan ender på .varde, og det gør »{1}« ikke.',
  '“{1}” ends in none of {2}.': '»{1}« ender ikke på nogen af {2}.',
  '“{1}” is larger than 100 MB.': '»{1}« er større end 100 MB.',
  '“{1}” cannot be read. {2}': '»{1}« kan ikke læses. {2}',
  'There is no terminal to ask on: say --title, or --yes to call the plan as its folder.':
    'Der er ingen terminal at spørge på: skriv --title, eller --yes for at give planen mappens navn.',
  'There is no framework “{1}”; there are {2}.': 'Der findes ingen ramme »{1}«; der findes {2}.',
  'There is no calendar “{1}”; there are {2}.': 'Der findes ingen kalender »{1}«; der findes {2}.',
  '“{1}” is there already; name another folder to write the plan in.':
    '»{1}« findes allerede; angiv en anden mappe at skrive planen i.',
  '“{1}” is there already, and nothing in it says that Varde wrote it last; name another file, or add --force to replace it.':
    '»{1}« findes allerede, og intet i den siger, at Varde skrev den sidst; angiv en anden fil, eller tilføj --force for at erstatte den.',
  'No commit has a plan in “{1}”.': 'Intet commit har en plan i »{1}«.',
  '“{1}” cannot be the --limit: it is a whole number above 0.':
    '»{1}« kan ikke være --limit: det er et heltal over 0.',
  '“{1}” cannot be the --scale: it is a number above 0 and up to {2}.':
    '»{1}« kan ikke være --scale: det er et tal over 0 og op til {2}.',
  '“{1}” cannot be the --port: it is a whole number from 0 (any free port) to 65535.':
    '»{1}« kan ikke være --port: det er et heltal fra 0 (en hvilken som helst ledig port) til 65535.',
  'Something unforeseen went wrong: {1}': 'Noget uforudset gik galt: {1}',
  'Set VARDE_DEBUG=1 to see where.': 'Sæt VARDE_DEBUG=1 for at se hvor.',
  '“{1}” is a folder; name the file in it that holds the plan.':
    '»{1}« er en mappe; angiv den fil i den, som planen er i.',
  '“{1}” is a folder; name a file in it.': '»{1}« er en mappe; angiv en fil i den.',
  '“{1}” is a folder; name a file in it, or draw --all into it.':
    '»{1}« er en mappe; angiv en fil i den, eller tegn --all ind i den.',
  '“{1}” is a file; name the folder that it is in.': '»{1}« er en fil; angiv den mappe, den er i.',
  '“{1}” can be any of these:\n{2}': '»{1}« kan være en af disse:\n{2}',
  'There is no work called “{1}” in the plan. {2}': 'Intet arbejde i planen hedder »{1}«. {2}',
  'There is no report called “{1}” in the plan. {2}': 'Ingen rapport i planen hedder »{1}«. {2}',
  '“{1}” is not text in UTF-8; save it as UTF-8 first.':
    '»{1}« er ikke tekst i UTF-8; gem den som UTF-8 først.',
  'There is nothing to draw in “{1}” yet.': 'Der er intet at tegne i »{1}« endnu.',
  'Say which diagram to draw with --diagram ({1}) or --view, or draw --all.':
    'Sig, hvilket diagram der skal tegnes, med --diagram ({1}) eller --view, eller tegn --all.',
  '--target {1} is for Mermaid text: write it with --format mmd or md.':
    '--target {1} er til Mermaid-tekst: skriv den med --format mmd eller md.',
  'The target has no such type of diagram; --format md writes it as a table.':
    'Målet har ikke denne type diagram; --format md skriver det som en tabel.',
  'The diagram takes {1} parts; say with --out which files they go into.':
    'Diagrammet har {1} dele; sig med --out, hvilke filer de skal i.',
  'Say with --out which folder all the diagrams go into.':
    'Sig med --out, hvilken mappe alle diagrammerne skal i.',
  'A {1} is nothing to read on a terminal; say with --out where it goes.':
    'En {1} kan ikke læses på en terminal; sig med --out, hvor den skal hen.',
  '“{1}” is the name of a plan, and a picture would replace it.':
    '»{1}« er navnet på en plan, og et billede ville erstatte den.',
  '“{1}” ends as {2} does, but --format says {3}.': '»{1}« ender som {2}, men --format siger {3}.',
  '“{1}” ends in none of {2}; say with --format what it is to hold.':
    '»{1}« ender ikke på nogen af {2}; sig med --format, hvad den skal indeholde.',
  'There is no diagram “{1}”. {2}There are: {3}.': 'Der findes intet diagram »{1}«. {2}Der findes: {3}.',
  '“{1}” says nothing yet that this report tells of.':
    '»{1}« siger endnu intet, som denne rapport fortæller om.',
  'Say which report with --template ({1}), or with --report one that the plan declares.':
    'Sig, hvilken rapport, med --template ({1}), eller med --report en, planen har.',
  '--reference is for docx and pptx.': '--reference er til docx og pptx.',
  '“{1}” is no {2} file, and the report is one.': '»{1}« er ikke en {2}-fil, og det er rapporten.',
  '{1} live preview at {2}  (edit any file in {3}; Ctrl+C stops)':
    '{1} forhåndsvisning på {2}  (redigér en fil i {3}; Ctrl+C stopper)',
  '{1} edit in the browser at {2}  (who knows this address can change the files)':
    '{1} redigér i browseren på {2}  (den, der kender denne adresse, kan ændre filerne)',
  'Port {1} is taken.': 'Port {1} er optaget.',
  'Port {1} is reserved; choose one above 1023 with --port.':
    'Port {1} er reserveret; vælg en over 1023 med --port.',
  'Port {1} and those after it are taken; choose another with --port.':
    'Port {1} og de næste er optaget; vælg en anden med --port.',
  'There is no browser to open it in.': 'Der er ingen browser at åbne den i.',
  'Files can no longer be watched ({1}). Start the command again to see new edits.':
    'Filerne kan ikke længere følges ({1}). Start kommandoen igen for at se nye ændringer.',
  '“{1}” has no dates; “varde check” says what is in the way.':
    '»{1}« har ingen datoer; »varde check« siger, hvad der er i vejen.',
  'Versions of plans are read with git, which is not installed here.':
    'Versioner af planer læses med git, som ikke er installeret her.',
  'This folder is in no git repository, so there are no versions to compare.':
    'Denne mappe er ikke i et git-depot, så der er ingen versioner at sammenligne.',
  'This repository has no commits yet, so there is nothing to compare with.':
    'Dette depot har ingen commits endnu, så der er intet at sammenligne med.',
  ' This clone holds only the newest commits: “git fetch --depth=1 origin {1}” fetches that one.':
    ' Denne klon har kun de nyeste: »git fetch --depth=1 origin {1}« henter den.',
  ' “git branch --all” and “git tag” list what there is.':
    ' »git branch --all« og »git tag« viser, hvad der findes.',
  '“{1}” is no file or folder here, and no version that git knows.{2}':
    '»{1}« er ikke en fil eller mappe her og ikke en version, git kender.{2}',
  ' It has: {1}.': ' Den har: {1}.',
  '“{1}” has no plan “{2}”.{3}': '»{1}« har ingen plan »{2}«.{3}',
  'The plan declares no report; choose one with --template.':
    'Planen har ingen rapport; vælg en med --template.',
  'There are several “{1}”; choose one with --of:\n{2}': 'Der er flere »{1}«; vælg en med --of:\n{2}',
  'There is nothing in it to draw yet.': 'Der er intet at tegne i den endnu.',
  'It has: {1}.': 'Den har: {1}.',
  'The plan has nothing for “{1}”. {2}': 'Planen har intet til »{1}«. {2}',
  'The plan has no views; choose a diagram with --diagram.':
    'Planen har ingen visninger; vælg et diagram med --diagram.',
  'There is no view “{1}”. {2}There are:\n{3}': 'Der findes ingen visning »{1}«. {2}Der findes:\n{3}',
  'There is one “{1}” of the whole plan; leave out --of.': 'Der er ét »{1}« for hele planen; udelad --of.',
  'There is one “{1}” of the whole plan; leave out “of”.': 'Der er ét »{1}« for hele planen; udelad »of«.',
  'There is no “{1}” to draw. {2}There are:\n{3}': 'Der findes ingen »{1}« at tegne. {2}Der findes:\n{3}',
  'No Chrome, Chromium or Edge is found on this machine. Install one, name its program in the environment variable CHROME_PATH, or leave out --renderer: pictures need no browser.':
    'Der findes ingen Chrome, Chromium eller Edge på denne maskine. Installér en, angiv programmet i miljøvariablen CHROME_PATH, eller udelad --renderer: billeder behøver ingen browser.',
  '{1} Name another program in the environment variable CHROME_PATH.':
    '{1} Angiv et andet program i miljøvariablen CHROME_PATH.',
  'The plan has nothing that can be written as {1}.': 'Planen har intet, der kan skrives som {1}.',
  'This <!-- /varde --> ends no block; take it away.':
    'Denne <!-- /varde --> afslutter ingen blok; fjern den.',
  'A block cannot begin in the one from line {1}; end that with <!-- /varde --> first.':
    'En blok kan ikke begynde inde i den fra linje {1}; afslut den med <!-- /varde --> først.',
  'The block that begins here has no end; write <!-- /varde --> on a line of its own after it.':
    'Blokken, der begynder her, har ingen slutning; skriv <!-- /varde --> på en linje for sig efter den.',
  'There is nothing to draw in the plan yet.': 'Der er intet at tegne i planen endnu.',
  'The plan has no picture “{1}”. {2}There are: {3}.': 'Planen har intet billede »{1}«. {2}Der findes: {3}.',
  'There are several “{1}”; write “of” and one of: {2}.': 'Der er flere »{1}«; skriv »of« og en af: {2}.',
  'There is no “{1}” of “{2}”. {3}There are: {4}.': 'Der findes intet »{1}« for »{2}«. {3}Der findes: {4}.',
  '“{1}” is not a page: the name of a Markdown file ends in “.md”.':
    '»{1}« er ikke en side: navnet på en Markdown-fil ender på ».md«.',
  'Write it as <!-- varde plan.varde gantt -->.': 'Skriv den som <!-- varde plan.varde gantt -->.',
  'A quotation mark is left open.': 'Et anførselstegn mangler makker.',
  'The marker names no plan. {1}': 'Markøren nævner ingen plan. {1}',
  'The marker names no diagram or view. {1}': 'Markøren nævner intet diagram og ingen visning. {1}',
  '“as {1}” is none of: as mermaid, as table, or as a file that ends in .svg or .png.':
    '»as {1}« er ingen af: as mermaid, as table eller as og en fil, der ender på .svg eller .png.',
  'There is no target “{1}”. {2}There are: {3}.': 'Der findes intet mål »{1}«. {2}Der findes: {3}.',
  '“heading {1}” is no depth of a heading; it is a number from 1 to 6.':
    '»heading {1}« er ikke et overskriftsniveau; det er et tal fra 1 til 6.',
  '“{1}” stands twice.': '»{1}« står to gange.',
  '“{1}” says nothing; write its value after it.': '»{1}« siger intet; skriv værdien bagefter.',
  'There is no option “{1}”. {2}There are: {3}.': 'Der findes ingen valgmulighed »{1}«. {2}Der findes: {3}.',
  'Another block writes “{1}”, too.': 'En anden blok skriver også »{1}«.',
  '“{1}” leads out of the folder that is worked in; write a path relative to the page, within it.':
    '»{1}« fører ud af den mappe, der arbejdes i; skriv en sti fra siden inden for den.',
  ' The token has to be allowed to write comments.': ' Nøglen skal have lov til at skrive kommentarer.',
  'The comment was not written: {1} answers {2} {3}.{4}':
    'Kommentaren blev ikke skrevet: {1} svarer {2} {3}.{4}',
  'This job runs for no pull request; let it run on “pull_request”.':
    'Dette job kører ikke for en pull request; lad det køre ved »pull_request«.',
  'The job has no GITHUB_TOKEN to write a comment with.':
    'Jobbet har intet GITHUB_TOKEN at skrive en kommentar med.',
  'This job runs for no merge request; let it run in merge request pipelines.':
    'Dette job kører ikke for en merge request; lad det køre i pipelines for merge requests.',
  'Set VARDE_TOKEN to a project access token that may use the API, to write a comment with.':
    "Sæt VARDE_TOKEN til et projekttoken, der må bruge API'et, for at skrive en kommentar.",
};
