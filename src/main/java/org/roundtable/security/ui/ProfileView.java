package org.roundtable.security.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.roundtable.security.DeviceService;
import org.roundtable.security.PictureService;
import org.roundtable.security.Profile;
import org.roundtable.security.ProfileService;

/** My own account: who I am here, how I like to read, my password and my devices. */
@Route("profile")
@PermitAll
class ProfileView extends Main implements HasDynamicTitle {
    ProfileView(ProfileService profiles, PictureService pictures, DeviceService devices, Clock clock) {
        Profile mine = profiles.mine();
        addClassName("page");
        Paragraph email = new Paragraph(mine.email());
        email.addClassName("muted");
        Header head = new Header(new H1(getTranslation("profile.title")), email);
        head.addClassName("page-head");
        add(head, new PicturePart(profiles, pictures), new NamePart(profiles, mine));
        DevicesPart signedIn = new DevicesPart(devices, clock);
        add(new ReadingPart(profiles, mine), new PasswordPart(profiles, mine, signedIn::refresh), signedIn);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("profile.page-title");
    }
}
