"""Care: patients, what is known of them, what is decided, planned and ordered. Its rules are pure: `care/rules`."""
