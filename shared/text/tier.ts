/** Who may apply a repair: `safe` by itself, `likely` after a look, `ask` only a person, one by one. */
export type Tier = 'safe' | 'likely' | 'ask';
