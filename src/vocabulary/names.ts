import { named, nameKinds, namesInTexts, type Name } from '../ledger/names.ts';
import { elementNamed, type Attribute } from './index.ts';

/** The rules that each table of contributions prints, by what it is for. */
type Tables = Readonly<Record<string, readonly string[]>>;

/** An element as its author wrote it. */
interface Written {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

/** What an element of a page names: by its attributes, in their texts, and through what it computes. */
export function namesOfUse({ name, attributes }: Written, tables: Tables): Name[] {
  const forms = Object.entries(elementNamed(name)?.attributes ?? {});
  const byAttribute = forms.flatMap(([attribute, form]) => {
    const value = attributes[attribute];
    return value === undefined ? [] : namesOfValue(value, form, tables);
  });
  return [...byAttribute, ...namesInTexts(attributes)];
}

function namesOfValue(value: string, form: Attribute, tables: Tables): Name[] {
  switch (form.is) {
    case 'observation':
    case 'rule':
      return named(form.is, value);
    case 'record': {
      const kind = nameKinds[form.kind];
      return kind ? named(kind, value) : [];
    }
    case 'table':
      return named('rule', ...(tables[value] ?? []));
    default:
      return [];
  }
}
