declare module 'virtual:validators' {
  interface SchemaError {
    instancePath: string;
    message?: string;
    params: Record<string, unknown>;
    data?: unknown;
  }
  interface Check {
    (data: unknown): boolean;
    errors?: SchemaError[] | null;
  }
  const checks: Record<string, Check>;
  export = checks;
}
