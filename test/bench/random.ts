/** Returns a source of whole numbers from 0 to below a limit: the same for the same seed (Numerical Recipes' LCG). */
export function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}
