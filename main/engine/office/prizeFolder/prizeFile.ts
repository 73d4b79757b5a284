/** The file that makes a folder a prize. */
export const PRIZE_FILE = 'prize.yaml'
