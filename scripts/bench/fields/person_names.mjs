export function benchPersonNames() {}
