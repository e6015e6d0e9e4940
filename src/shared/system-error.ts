/** The code of an error of the operating system (`ENOENT`, `EACCES`…); undefined for any other error. */
export function systemErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Why a file or folder cannot be read, fit to show. Throws any error that is not the operating system's. */
export function unreadableReason(error: unknown): string {
  const code = systemErrorCode(error);
  if (code === undefined) throw error;
  return `Cannot be read (${code}).`;
}
