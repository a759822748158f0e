export function benchNumbers() {}
