export function addWhy() {}
