export function benchPlaces() {}
