/** What the workbench's page and server say to each other, as JSON over loopback. Types only. */
export {};
