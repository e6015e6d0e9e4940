/** Puts a whole number, 0 to 2³² - 1, behind the bytes: seven bits in each, the lowest first (LEB128). */
export function pushVariableLength(
  bytes: { readonly push: (byte: number) => unknown },
  value: number,
): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}
