/** Stretches of a text put together: with a space between, unless a sign follows or an opening one goes before. */
export function joinDifferences(stretches: readonly string[]): string {
  return stretches.reduce((all, next) => {
    const isTight = all === '' || opening.test(all) || following.test(next);
    return `${all}${isTight ? '' : ' '}${next}`;
  }, '');
}

const opening = /[([¿¡„“‘«「『]$/u;
const following = /^[.,;:!?)\]%”’»」』،؛؟。，、]/u;
