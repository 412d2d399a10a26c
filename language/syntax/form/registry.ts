import { AstUtils, ValidationRegistry } from 'langium';
import type { VardeFile } from '../../generated/syntax/ast.ts';
import { toDiagnostic } from '../diagnostic.ts';
import type { VardeServices } from '../services.ts';
import type { VardeDocument } from './rule.ts';
import { formRules } from './rules.ts';

/** No file is told more by one rule. */
const mostProblems = 500;

/** Knows the rules of form; each looks at a file as a whole. */
export class FormRegistry extends ValidationRegistry {
  constructor(services: VardeServices) {
    super(services);
    for (const rule of formRules) {
      this.register<{ VardeFile: VardeFile }>({
        VardeFile: (file, accept) => {
          const { messages } = services.shared.workspace.ReaderLanguage;
          const document = AstUtils.getDocument(file) as VardeDocument;
          let left = mostProblems;
          for (const problem of rule(document, services)) {
            if (left-- === 0) break;
            const { message, severity, ...info } = toDiagnostic(problem, document.uri, messages);
            accept(severity === 1 ? 'error' : 'info', message, { node: file, ...info });
          }
        },
      });
    }
  }
}
