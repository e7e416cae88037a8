/** The code of an error that Node or the system tells (`ENOENT`, `ERR_PARSE_ARGS_…`); null = another error. */
export const systemCode = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null;
