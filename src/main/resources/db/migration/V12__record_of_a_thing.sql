create index audit_entry_on_topic on audit_entry (topic, number);
