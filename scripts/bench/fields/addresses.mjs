export function benchAddresses() {}
