/** With more lanes than this, trying their orders takes longer than a reader of that many would thank for. */
const mostToOrder = 12;

/**
 * Returns the lanes in an order in which arrows cross few lanes: from the given order, two lanes change places
 * as long as that shortens the way of the arrows. Each arrow is the pair of lanes that it goes between.
 */
export function orderLanes<Lane>(lanes: readonly Lane[], arrows: readonly (readonly [Lane, Lane])[]): Lane[] {
  const between = arrows.filter(([from, to]) => from !== to);
  const crossed = (order: readonly Lane[]) => {
    const place = new Map(order.map((lane, index) => [lane, index]));
    return between.reduce(
      (sum, [from, to]) => sum + Math.abs((place.get(from) ?? 0) - (place.get(to) ?? 0)),
      0,
    );
  };
  let best = [...lanes];
  while (lanes.length <= mostToOrder) {
    const better = exchanges(best).find((order) => crossed(order) < crossed(best));
    if (!better) break;
    best = better;
  }
  return best;
}

function exchanges<Lane>(order: readonly Lane[]): Lane[][] {
  return order.flatMap((first, i) =>
    order
      .slice(i + 1)
      .map((second) => order.map((lane) => (lane === first ? second : lane === second ? first : lane))),
  );
}
