package org.roundtable.meeting.ui;

import org.roundtable.live.LiveScreens;
import org.roundtable.meeting.DocumentIntake;
import org.roundtable.meeting.DocumentKeeping;
import org.roundtable.meeting.DocumentService;
import org.springframework.stereotype.Component;

/** What the screens work with where documents of meetings are shown and laid. */
@Component
record DocumentTools(DocumentService reading, DocumentKeeping keeping, DocumentIntake intake, LiveScreens screens) {}
