import type { UserActions } from './contract';
import { ServiceError } from './service';

/** The same actions, refused as long as whoever is at the keyboard may only look. */
export function forEditors(actions: UserActions, mayEdit: () => boolean): UserActions {
  return new Proxy(actions, {
    get: (target, name) => {
      const action: unknown = Reflect.get(target, name);
      if (typeof action !== 'function') return action;
      return (...args: readonly unknown[]): unknown => {
        if (!mayEdit()) {
          throw new ServiceError(
            'You can only view this spreadsheet. Nothing was changed: ask its owner to let you edit.',
          );
        }
        return Reflect.apply(action, target, args);
      };
    },
  });
}
