export declare const ENGINE_FLAGS: readonly string[];
