/** What every data file says of itself. */
export interface DataFile {
  updated: string;
}

/** A check compiled ahead of time from a JSON Schema. */
export interface Validator {
  (data: unknown): boolean;
  /** Where the last data failed. */
  errors?: { instancePath: string }[] | null;
}

/** One subject of the organization's facts: its bundled snapshot, and the check for what comes from elsewhere. */
export interface Dataset<T extends DataFile> {
  /** Name of its file in `data/`, without `.json`. */
  readonly name: string;
  readonly bundled: T;
  readonly validator: () => Promise<{ validate: Validator }>;
}
