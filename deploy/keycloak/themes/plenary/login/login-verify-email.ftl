<#import "template.ftl" as layout>
<@layout.registrationLayout displayInfo=!isAppInitiatedAction?? displayMessage=(message?has_content && message.type == 'error'); section>
<#if section = "title">${msg("emailVerifyTitle")} – <#elseif section = "header">${msg("emailVerifyTitle")}
<#elseif section = "form">
<p>${msg("plenaryLetterSent")} <bdi><strong>${verifyEmail!user.email}</strong></bdi></p>
<p>${msg("plenaryLetterNext")}</p>
<#if isAppInitiatedAction??>
<form action="${url.loginAction}" method="post"><p class="actions"><button>${msg("plenarySendAgain")}</button><button class="second" name="cancel-aia" value="true">${msg("doCancel")}</button></p></form>
</#if>
<#elseif section = "info">
<p>${msg("plenaryNoLetter")} <a href="${url.loginAction}">${msg("plenarySendAgain")}</a></p>
</#if>
</@layout.registrationLayout>
