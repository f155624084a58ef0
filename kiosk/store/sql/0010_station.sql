-- What a staff station finds a crossing by: letters and digits alone, upper case. Written for crossings that the feed
-- brings, not for a kiosk's own: a captured step has no page to spare.
CREATE TABLE found_by (
    value    TEXT NOT NULL,
    field    TEXT NOT NULL,
    crossing TEXT NOT NULL,
    PRIMARY KEY (value, field, crossing)
) STRICT, WITHOUT ROWID;
CREATE INDEX found_by_crossing ON found_by (crossing);
INSERT OR IGNORE INTO found_by SELECT plate_norm, 'plate', id FROM crossing WHERE plate_norm <> '';
INSERT OR IGNORE INTO found_by SELECT upper(replace(ticket, '-', '')), 'ticket', id FROM crossing WHERE ticket <> '';

-- Few of many: a row that is in no case is in no index of cases.
CREATE INDEX crossing_with_case ON crossing (opened_at) WHERE case_open = 1;
