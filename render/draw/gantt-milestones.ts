const scale = 0.8;

/**
 * Turns milestones into diamonds by attribute: Mermaid does it by CSS, which image converters ignore. Those whose ids
 * begin with `gate_` get a class of that name.
 */
export function turnMilestones(svg: SVGSVGElement): void {
  for (const square of svg.querySelectorAll('rect.milestone')) {
    const { x, y, width, height } = (square as SVGRectElement).getBBox();
    const [cx, cy] = [x + width / 2, y + height / 2];
    if (square.id.includes('-gate_')) square.classList.add('gate');
    square.removeAttribute('transform-origin');
    square.setAttribute(
      'transform',
      `translate(${cx} ${cy}) rotate(45) scale(${scale}) translate(${-cx} ${-cy})`,
    );
  }
  for (const style of svg.querySelectorAll('style')) {
    style.textContent = (style.textContent ?? '').replace(/[^{}]*\.milestone\{transform:[^}]*\}/, '');
  }
}
