import * as validators from 'virtual:validators';

/** What is wrong with a data file, and where. */
export interface Fault {
  /** JSON pointer. */
  pointer: string;
  message: string;
  /** What stands there, shortened; empty where that says nothing. */
  value: string;
}

const shortened = (value: unknown): string => {
  const text = JSON.stringify(value) as string | undefined;
  return !text ? '' : text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/** Every fault of a file by the published schema; as the library's own files are checked, without properties that nobody knows. */
export function faultsIn(subject: string, text: string): { data?: unknown; faults: Fault[] } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { faults: [{ pointer: '', message: `is no JSON: ${(error as Error).message}`, value: '' }] };
  }
  const validate = validators[subject];
  if (!validate || validate(data)) return { data, faults: [] };
  const faults = (validate.errors ?? []).map(({ instancePath, message = '', params, data: value }) => {
    const [unknown] = [params.additionalProperty, params.unevaluatedProperty].filter((each) => typeof each === 'string');
    return unknown === undefined
      ? { pointer: instancePath, message, value: shortened(value) }
      : {
          pointer: `${instancePath}/${unknown.replaceAll('~', '~0').replaceAll('/', '~1')}`,
          message: 'is not a property of the schema',
          value: '',
        };
  });
  return { data, faults };
}
