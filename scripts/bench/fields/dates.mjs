export function benchDates() {}
