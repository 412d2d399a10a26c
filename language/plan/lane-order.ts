/** With more lanes than this, trying their orders takes longer than a reader of that many would thank for. */
const mostToOrder = 12;

/**
 * Returns the lanes in an order in which arrows cross few lanes: from the given order, one lane at a time
 * moves to where that shortens the way of the arrows. Each arrow is the pair of lanes that it goes between.
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
    const better = moves(best).find((order) => crossed(order) < crossed(best));
    if (!better) break;
    best = better;
  }
  return best;
}

/** Every order in which one lane stands elsewhere. */
function moves<Lane>(order: readonly Lane[]): Lane[][] {
  return order.flatMap((lane) => {
    const others = order.filter((other) => other !== lane);
    return order.map((_, place) => others.toSpliced(place, 0, lane));
  });
}
