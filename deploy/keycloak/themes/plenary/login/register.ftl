<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#import "user-profile-commons.ftl" as profileFields>
<@layout.registrationLayout problems=profileFields.problems(['password','password-confirm','termsAccepted']) displayMessage=messagesPerField.exists('global'); section>
<#if section = "title">${msg("plenaryRegisterTitle")} – <#elseif section = "header">${msg("plenaryRegisterTitle")}
<#elseif section = "form">
<form action="${url.registrationAction}" method="post" novalidate>
<@profileFields.userProfileFormFields; callback, attribute>
<#if callback = "afterField" && passwordRequired?? && (attribute.name == 'username' || (attribute.name == 'email' && realm.registrationEmailAsUsername))>
<@fields.field name="password" label=msg("password") type="password" autocomplete="new-password" dir="ltr" hint=msg("plenaryPasswordHint") wrong=messagesPerField.existsError('password') error=messagesPerField.get('password') />
<@fields.field name="password-confirm" label=msg("passwordConfirm") type="password" autocomplete="new-password" dir="ltr" wrong=messagesPerField.existsError('password-confirm') error=messagesPerField.get('password-confirm') />
</#if>
</@profileFields.userProfileFormFields>
<#if termsAcceptanceRequired??>
<h2>${msg("termsTitle")}</h2>
<div>${kcSanitize(msg("termsText"))?no_esc}</div>
<div class="field<#if messagesPerField.existsError('termsAccepted')> wrong</#if>">
<#if messagesPerField.existsError('termsAccepted')><span class="error" id="termsAccepted-error">${kcSanitize(messagesPerField.get('termsAccepted'))?no_esc}</span></#if>
<p class="choice"><input type="checkbox" id="termsAccepted" name="termsAccepted"><label for="termsAccepted">${msg("acceptTerms")}</label></p>
</div>
</#if>
<#if !passwordRequired??><p>${msg("plenaryNextStep")}</p></#if>
<p class="actions"><button>${msg("doRegister")}</button><a href="${url.loginUrl}">${msg("plenaryHaveAccount")}</a></p>
</form>
</#if>
</@layout.registrationLayout>
