import type { nb } from './nb.ts';

/** What the help of the command says, in Norwegian Nynorsk, by how it says it in English. */
export const nn: Readonly<Record<keyof typeof nb, string>> = {
  'Usage:': 'Bruk:',
  'Arguments:': 'Argument:',
  'Options:': 'Val:',
  'Commands:': 'Kommandoar:',
  '[options]': '[val]',
  '[command]': '[kommando]',
  choices: 'moglege',
  default: 'elles',
  'Example:': 'Døme:',
  'Examples:': 'Døme:',
  'explain a command': 'forklar ein kommando',
  'print the version': 'skriv versjonen',
  'Add --help for what there is.': 'Legg til --help for å sjå kva som finst.',
  'Plans as code: check them, draw them, see them live.':
    'Planar som kode: kontroller dei, teikn dei, sjå dei endre seg.',
  'Exit codes: 0 fine, 1 findings of severity error or unformatted files, 2 a command that cannot be carried out as given.':
    'Sluttkodar: 0 alt i orden, 1 feil i planar eller filer som ikkje er formaterte, 2 ein kommando som ikkje kan utførast slik han er gjeven.',
  'begin a plan': 'byrj på ein plan',
  'Writes a plan to begin with: a phase for every stage of the methods that it follows, with the activities that they expect, the roles to fill and the questions to answer. Asks for what is not given, where there is a terminal to ask on. Never writes over a file.':
    'Skriv ein plan å byrje med: ein fase for kvart steg i metodane han følgjer, med aktivitetane dei ventar seg, rollene som skal fyllast, og spørsmåla som skal svarast på. Spør om det som ikkje er oppgjeve, der det er ein terminal å spørje på. Skriv aldri over ei fil.',
  'where to write it; made where it is missing': 'kvar han skal skrivast; blir laga der ho manglar',
  'what the plan is called': 'kva planen heiter',
  'the language of the plan': 'språket planen er på',
  'whose working days and public holidays apply, or none':
    'kva land sine arbeidsdagar og heilagdagar som gjeld, eller none',
  'the methods that the plan follows': 'metodane planen følgjer',
  'ask nothing: take what is usual for all that is not given':
    'spør ikkje om noko: ta det vanlege for alt som ikkje er oppgjeve',
  'say what is wrong in plans': 'sei kva som er gale i planar',
  'Says what is wrong in Varde files. Ends with 1 where there is an error.':
    'Seier kva som er gale i Varde-filer. Sluttar med 1 der det er ein feil.',
  'files, and folders with all that is in them': 'filer, og mapper med alt som er i dei',
  'the current folder': 'mappa du står i',
  'for people or for tools': 'for menneske eller for verktøy',
  'leave out what is less serious': 'utelat det som er mindre alvorleg',
  'tell of this rule alone; may be repeated': 'sei berre frå om denne regelen; kan takast opp att',
  'the language in which it tells you things': 'språket du får svar på',
  'LC_ALL, LC_MESSAGES or LANG, if it is one of these, else en':
    'LC_ALL, LC_MESSAGES eller LANG, om det er eitt av desse, elles en',
  'first mend in the files what leaves no doubt': 'rett først det i filene som det ikkje er tvil om',
  'tell of errors alone, and leave out the summary': 'sei berre frå om feil, og utelat oppsummeringa',
  'explain a rule: why it matters and how to mend what it finds':
    'forklar ein regel: kvifor han er viktig, og korleis det han finn, kan rettast',
  'Tells what a rule finds, why that matters, where it comes from, and how to mend, set or silence it.':
    'Fortel kva ein regel finn, kvifor det er viktig, kvar han kjem frå, og korleis det blir retta, og regelen stilt inn eller slått av.',
  'its id, as it stands behind each finding': 'namnet på regelen, slik det står bak det han finn',
  'write plans in one form': 'skriv planar på éi form',
  'Writes Varde files anew with even indentation, spaces and line breaks, and names those it changed. What they mean stays as it is, and so does every part that cannot be read.':
    'Skriv Varde-filer på nytt med jamne innrykk, mellomrom og linjeskift, og nemner dei som vart endra. Det dei tyder, er som før, og det er òg alt som ikkje kan lesast.',
  'change nothing; name the files that are not formatted, and end with 1 if there are any':
    'endre ingenting; nemn filene som ikkje er formaterte, og slutt med 1 om det er nokon',
  'draw the diagrams of a plan': 'teikn diagramma i ein plan',
  'Draws one diagram of a plan, or all of them. A broken plan is drawn as far as it is whole.':
    'Teiknar eitt av diagramma i ein plan, eller alle. Ein plan med feil blir teikna så langt han er heil.',
  'the file that holds the plan': 'fila planen er i',
  'one of {1}': 'eitt av {1}',
  'a view that the plan declares': 'ei vising planen har',
  'the process to draw, where there are several': 'prosessen som skal teiknast, der det er fleire',
  'draw every diagram and view into the folder --out': 'teikn alle diagram og visingar i mappa --out',
  'a commit, branch, tag, folder or file whose dates are shown beneath those of the plan':
    'ein commit, ei grein, ein tagg, ei mappe eller ei fil med datoar som blir viste under dei i planen',
  'by default what --out ends in, else svg': 'vanlegvis det --out sluttar på, elles svg',
  'where the picture is shown: each place allows other types and sizes, so a diagram may come in parts; svg, png and pdf are an image, or fit a page':
    'kvar biletet blir vist: kvar stad tillèt andre typar og storleikar, så eit diagram kan kome i delar; svg, png og pdf er eit bilete, eller passar på ei side',
  'the file to write, or with --all the folder (for a PDF, the file); without it, standard output':
    'fila som skal skrivast, eller med --all mappa (for ein PDF fila); utan den, standard ut',
  'the colours': 'fargane',
  'how much larger a PNG is': 'kor mykje større ein PNG er',
  'what draws svg, png and pdf; browser takes a Chrome, Chromium or Edge that is installed':
    'det som teiknar svg, png og pdf; browser bruker ein installert Chrome, Chromium eller Edge',
  'keep the diagrams in Markdown pages up to date': 'hald diagramma på Markdown-sider oppdaterte',
  'Draws plans into Markdown pages: what stands between <!-- varde plan.varde gantt --> and <!-- /varde --> is written anew, and nothing else. Names the files that it changed.':
    'Teiknar planar inn på Markdown-sider: det som står mellom <!-- varde plan.varde gantt --> og <!-- /varde -->, blir skrive på nytt, og ingenting anna. Nemner filene som vart endra.',
  'Markdown files, and folders with all such files in them':
    'Markdown-filer, og mapper med alle slike filer i dei',
  'change nothing; name the files that are out of date, and end with 1 if there are any':
    'endre ingenting; nemn filene som er utdaterte, og slutt med 1 om det er nokon',
  'A marker names a plan, relative to the page, and a view or a diagram of it. After that it may say:':
    'Ein markør nemner ein plan, med stigen frå sida, og ei vising eller eit diagram i han. Etter det kan han seie:',
  '  of NAME           which, where there are several': '  of NAMN           kva for eitt, der det er fleire',
  '  as table          the facts alone; “as gantt.svg” or “as gantt.png” draws a picture into that file':
    '  as table          berre fakta; «as gantt.svg» eller «as gantt.png» teiknar eit bilete i den fila',
  '  target NAME       who shows the page: github, gitlab or ado':
    '  target NAMN       kven som viser sida: github, gitlab eller ado',
  '  heading DEPTH     the title as a heading, 1 to 6':
    '  heading NIVÅ      tittelen som overskrift, 1 til 6',
  'show and edit plans live in a browser': 'vis og rediger planar i ein nettlesar',
  'Serves a page with the diagrams of a folder’s plans, on this machine alone. It follows every edit. A second page, whose address is a secret, edits them beside their diagrams.':
    'Viser ei side med diagramma for planane i ei mappe, berre på denne maskina. Ho følgjer kvar endring. På ei anna side, med ei hemmeleg adresse, kan planane redigerast ved sida av diagramma.',
  'where the plans are': 'kvar planane er',
  'the port, or the first to try': 'porten, eller den første som blir prøvd',
  'open the page for editing in the browser': 'opne sida for redigering i nettlesaren',
  'the language of the pages, by default that of the plan, for editing that of the browser':
    'språket på sidene, vanlegvis det i planen, ved redigering det i nettlesaren',
  'tell the dates of a plan': 'fortel datoane i ein plan',
  'Tells when all work of a plan is, how much it can move, and why it is not earlier. A finish is the last day worked; slack is in working days.':
    'Fortel når alt arbeid i ein plan er, kor mykje det kan flyttast, og kvifor det ikkje er tidlegare. Slutten er den siste arbeidsdagen; slakk er i arbeidsdagar.',
  'the file to write; without it, standard output': 'fila som skal skrivast; utan den, standard ut',
  'explain why work is when it is': 'forklar kvifor arbeid er når det er',
  'Follows what sets the date of a phase, activity, milestone or gate back to its root, and tells what would make it earlier.':
    'Følgjer det som avgjer datoen for ein fase, ein aktivitet, ein milepæl eller eit avgjerdspunkt, tilbake til rota, og fortel kva som ville gjort han tidlegare.',
  'its name, or its qualified name where several have that name':
    'namnet, eller heile namnet med det det står i, der fleire heiter det same',
  'tell what a plan covers of the frameworks that it follows':
    'fortel kva ein plan dekkjer av metodane han følgjer',
  'Tells of each part of the frameworks that a plan follows whether the plan covers or answers it, and by what.':
    'Fortel for kvar del av metodane ein plan følgjer, om planen dekkjer eller svarar på han, og med kva.',
  'write a report of a plan': 'skriv ein rapport om ein plan',
  'Writes a report of a plan in the language of the plan: a status for the steering group, a plan for the rollout, the communication or the benefits, the risks, the final report, what is handed over, or a report that the plan declares itself.':
    'Skriv ein rapport om ein plan på språket i planen: ein status for styringsgruppa, ein plan for utrullinga, kommunikasjonen eller gevinstane, risikoane, sluttrapporten, det som blir overlevert, eller ein rapport planen sjølv har.',
  'which report': 'kva rapport',
  'a report that the plan declares': 'ein rapport planen har',
  'by default what --out ends in, else md': 'vanlegvis det --out sluttar på, elles md',
  'a docx or pptx of your own whose styles are used': 'ein eigen docx eller pptx som stilane blir henta frå',
  'replace the file even if it was not Varde that wrote it last':
    'byt ut fila sjølv om det ikkje var Varde som skreiv ho sist',
  'write a plan for other programs': 'skriv ein plan for andre program',
  'Writes a plan with its dates for calendars (ics), Microsoft Project (mspdi), process tools (bpmn), spreadsheets (csv, xlsx) and programs of your own (json), or all its diagrams as text (mermaid). The formats of several files, bpmn, csv and mermaid, take a folder.':
    'Skriv ein plan med datoane for kalendrar (ics), Microsoft Project (mspdi), prosessverktøy (bpmn), rekneark (csv, xlsx) og eigne program (json), eller alle diagramma som tekst (mermaid). Formata med fleire filer, bpmn, csv og mermaid, skal ha ei mappe.',
  'what to write': 'kva som skal skrivast',
  'the file or folder to write; without it, a single file goes to standard output':
    'fila eller mappa som skal skrivast; utan den går ei einskild fil til standard ut',
  'replace files even if it was not Varde that wrote them last':
    'byt ut filer sjølv om det ikkje var Varde som skreiv dei sist',
  'make a plan of a file from another program': 'lag ein plan av ei fil frå eit anna program',
  'Makes a plan of a project from Microsoft Project (saved as XML) or TaskJuggler, of a gantt chart of Mermaid, or of tables of activities and risks, with the same dates. Says what could not be carried over: on standard error, and in comments at the top of the plan.':
    'Lagar ein plan av eit prosjekt frå Microsoft Project (lagra som XML) eller TaskJuggler, av eit gantt-diagram i Mermaid, eller av tabellar med aktivitetar og risikoar, med dei same datoane. Seier kva som ikkje kunne takast med: på standard feil, og i kommentarar øvst i planen.',
  'the file to read, by its ending: {1}': 'fila som skal lesast, etter endinga: {1}',
  'the plan to write; without it, standard output': 'planen som skal skrivast; utan den, standard ut',
  'replace a file that is there': 'byt ut ei fil som finst',
  'propose delays that remove overloads':
    'gjer framlegg om utsetjingar som gjer at ingen har for mykje å gjere',
  'Proposes when work is not to begin before, so that no role is asked for more than it has to give. Critical work goes first, then that with less slack, then what stands first in the text. The proposal is a diff.':
    'Gjer framlegg om når arbeid tidlegast skal byrje, slik at inga rolle har meir å gjere enn ho har tid til. Kritisk arbeid går først, så det med minst slakk, så det som står først i teksten. Framlegget er ein diff.',
  'write the proposal into the files, too': 'skriv framlegget i filene òg',
  'say what changed between two versions of a plan': 'sei kva som er endra mellom to versjonar av ein plan',
  'Compares two states of plans and says what that does to dates, people, risks and money. Each is a file, a folder, or a commit, branch or tag of git.':
    'Samanliknar to tilstandar av planar og seier kva det gjer med datoar, menneske, risikoar og pengar. Kvar av dei er ei fil, ei mappe eller ein commit, ei grein eller ein tagg i git.',
  'the earlier state': 'den tidlegare tilstanden',
  'the later state': 'den seinare tilstanden',
  'for people, for a comment or page, or for tools':
    'for menneske, for ein kommentar eller ei side, eller for verktøy',
  'the file of the one plan to compare, where there are several':
    'fila med den eine planen som skal samanliknast, der det er fleire',
  'tell how a plan has moved over its versions': 'fortel korleis ein plan har flytta seg gjennom versjonane',
  'Tells for each commit that changed a plan when it ended by then, what it cost, how many risks were open, and how much of its frameworks it took care of.':
    'Fortel for kvar commit som endra ein plan, når han slutta etter det, kva han kosta, kor mange risikoar som var opne, og kor mykje av metodane han tok hand om.',
  'for people, for tools, or a chart of the end': 'for menneske, for verktøy, eller ei kurve over slutten',
  'how many commits to go back': 'kor mange commitar tilbake ein skal gå',
  'write a report into the pull or merge request of this job':
    'skriv ein rapport i endringsframlegget som denne jobben gjeld',
  'Writes a Markdown file as a comment into the pull request of GitHub or the merge request of GitLab that this job runs for. There is one such comment: the next run writes it anew.':
    'Skriv ei Markdown-fil som kommentar i den pull requesten i GitHub eller merge requesten i GitLab som denne jobben køyrer for. Det er éin slik kommentar: neste køyring skriv han på nytt.',
  'what “varde diff --format md --out <file>” has written':
    'det «varde diff --format md --out <fil>» har skrive',
  'bring two changes of a plan together, for git': 'før saman to endringar av ein plan, for git',
  'Brings two changes of a plan together and writes the result over the first of them, as git expects of a merge driver. Ends with 1 where both changed the same place.':
    'Fører saman to endringar av ein plan og skriv resultatet over den første av dei, slik git ventar av ein merge driver. Sluttar med 1 der begge har endra same staden.',
  'the plan before both changes': 'planen før begge endringane',
  'the plan with our change; the result is written here':
    'planen med vår endring; resultatet blir skrive her',
  'the plan with their change': 'planen med endringa deira',
  'Let git use it for plans, once in each repository and once in each clone:':
    'La git bruke han for planar, éin gong i kvart depot og éin gong i kvar klon:',
  'start the language server': 'start språkserveren',
  'Starts the language server, for editors that speak the Language Server Protocol.':
    'Startar språkserveren, for redigeringsprogram som bruker Language Server Protocol.',
  'speak over standard input and output': 'snakk over standard inn og ut',
};
