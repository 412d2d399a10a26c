import type { Locale } from '../locale.ts';
import { quotationMarks } from '../quotation-marks.ts';

/** What may be wrong with a file, by the code of the file system; each goes on from the path in quotation marks. */
type FileProblems = Readonly<Record<string, string>>;

/** What may be wrong with a file, in each language. */
const problems: Readonly<Record<Locale, FileProblems>> = {
  en: {
    ENOENT: 'does not exist.',
    ENOTDIR: 'does not exist: a part of the path is a file, not a folder.',
    EISDIR: 'is a folder; name a file.',
    EEXIST: 'is a file; name a folder.',
    EACCES: 'cannot be read or written: you have no permission.',
    EPERM: 'cannot be read or written: you have no permission.',
    EROFS: 'cannot be written: the disk is read-only.',
    ENOSPC: 'cannot be written: the disk is full.',
    EDQUOT: 'cannot be written: you may not use more of the disk.',
    EFBIG: 'cannot be written: the disk takes no file as large.',
    EBUSY: 'is in use; close it in other programs.',
    ENAMETOOLONG: 'cannot be opened: the name is too long.',
    ELOOP: 'cannot be opened: its links go round in a circle.',
    EFTYPE: 'is not an ordinary file; name another.',
    ERR_FS_FILE_TOO_LARGE: 'is larger than 8 MB; divide it into several files.',
  },
  nb: {
    ENOENT: 'finnes ikke.',
    ENOTDIR: 'finnes ikke: en del av stien er en fil, ikke en mappe.',
    EISDIR: 'er en mappe; oppgi en fil.',
    EEXIST: 'er en fil; oppgi en mappe.',
    EACCES: 'kan ikke leses eller skrives: du har ikke tilgang.',
    EPERM: 'kan ikke leses eller skrives: du har ikke tilgang.',
    EROFS: 'kan ikke skrives: disken kan bare leses.',
    ENOSPC: 'kan ikke skrives: disken er full.',
    EDQUOT: 'kan ikke skrives: du kan ikke bruke mer av disken.',
    EFBIG: 'kan ikke skrives: disken tar ikke så store filer.',
    EBUSY: 'er i bruk; lukk den i andre programmer.',
    ENAMETOOLONG: 'kan ikke åpnes: navnet er for langt.',
    ELOOP: 'kan ikke åpnes: lenkene går i ring.',
    EFTYPE: 'er ikke en vanlig fil; oppgi en annen.',
    ERR_FS_FILE_TOO_LARGE: 'er større enn 8 MB; del den i flere filer.',
  },
  nn: {
    ENOENT: 'finst ikkje.',
    ENOTDIR: 'finst ikkje: ein del av stien er ei fil, ikkje ei mappe.',
    EISDIR: 'er ei mappe; oppgje ei fil.',
    EEXIST: 'er ei fil; oppgje ei mappe.',
    EACCES: 'kan ikkje lesast eller skrivast: du har ikkje tilgang.',
    EPERM: 'kan ikkje lesast eller skrivast: du har ikkje tilgang.',
    EROFS: 'kan ikkje skrivast: disken kan berre lesast.',
    ENOSPC: 'kan ikkje skrivast: disken er full.',
    EDQUOT: 'kan ikkje skrivast: du kan ikkje bruke meir av disken.',
    EFBIG: 'kan ikkje skrivast: disken tek ikkje så store filer.',
    EBUSY: 'er i bruk; lukk fila i andre program.',
    ENAMETOOLONG: 'kan ikkje opnast: namnet er for langt.',
    ELOOP: 'kan ikkje opnast: lenkjene går i ring.',
    EFTYPE: 'er ikkje ei vanleg fil; oppgje ei anna.',
    ERR_FS_FILE_TOO_LARGE: 'er større enn 8 MB; del fila i fleire filer.',
  },
  sv: {
    ENOENT: 'finns inte.',
    ENOTDIR: 'finns inte: en del av sökvägen är en fil, inte en mapp.',
    EISDIR: 'är en mapp; ange en fil.',
    EEXIST: 'är en fil; ange en mapp.',
    EACCES: 'kan inte läsas eller skrivas: du saknar behörighet.',
    EPERM: 'kan inte läsas eller skrivas: du saknar behörighet.',
    EROFS: 'kan inte skrivas: disken är skrivskyddad.',
    ENOSPC: 'kan inte skrivas: disken är full.',
    EDQUOT: 'kan inte skrivas: du får inte använda mer av disken.',
    EFBIG: 'kan inte skrivas: disken tar inte så stora filer.',
    EBUSY: 'används; stäng den i andra program.',
    ENAMETOOLONG: 'kan inte öppnas: namnet är för långt.',
    ELOOP: 'kan inte öppnas: länkarna går runt i en cirkel.',
    EFTYPE: 'är inte en vanlig fil; ange en annan.',
    ERR_FS_FILE_TOO_LARGE: 'är större än 8 MB; dela upp den i flera filer.',
  },
  da: {
    ENOENT: 'findes ikke.',
    ENOTDIR: 'findes ikke: en del af stien er en fil, ikke en mappe.',
    EISDIR: 'er en mappe; angiv en fil.',
    EEXIST: 'er en fil; angiv en mappe.',
    EACCES: 'kan ikke læses eller skrives: du har ikke adgang.',
    EPERM: 'kan ikke læses eller skrives: du har ikke adgang.',
    EROFS: 'kan ikke skrives: disken er skrivebeskyttet.',
    ENOSPC: 'kan ikke skrives: disken er fuld.',
    EDQUOT: 'kan ikke skrives: du må ikke bruge mere af disken.',
    EFBIG: 'kan ikke skrives: disken tager ikke så store filer.',
    EBUSY: 'er i brug; luk den i andre programmer.',
    ENAMETOOLONG: 'kan ikke åbnes: navnet er for langt.',
    ELOOP: 'kan ikke åbnes: linkene går i ring.',
    EFTYPE: 'er ikke en almindelig fil; angiv en anden.',
    ERR_FS_FILE_TOO_LARGE: 'er større end 8 MB; del den op i flere filer.',
  },
};

/** Returns what is wrong with a file as a sentence; undefined for a code that says nothing to people. */
export function fileProblem(locale: Locale, code: string, path: string): string | undefined {
  const problem = problems[locale][code];
  const [open, close] = quotationMarks[locale];
  return problem && `${open}${path}${close} ${problem}`;
}
