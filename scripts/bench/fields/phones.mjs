export function benchPhones() {}
