<#import "template.ftl" as layout>
<#import "user-profile-commons.ftl" as profileFields>
<@layout.registrationLayout problems=profileFields.problems() displayMessage=messagesPerField.exists('global'); section>
<#if section = "title">${msg("loginIdpReviewProfileTitle")} – <#elseif section = "header">${msg("loginIdpReviewProfileTitle")}
<#elseif section = "form">
<form action="${url.loginAction}" method="post" novalidate>
<@profileFields.userProfileFormFields/>
<p class="actions"><button>${msg("doSubmit")}</button><#if isAppInitiatedAction??><button class="second" name="cancel-aia" value="true">${msg("doCancel")}</button></#if></p>
</form>
</#if>
</@layout.registrationLayout>
